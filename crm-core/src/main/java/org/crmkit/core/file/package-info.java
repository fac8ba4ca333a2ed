/**
 * One file per customer (客户档案) out of all departments: everything that any source told, each value with its source, and
 * which of them is taken. It reads {@code check}, {@code value}, {@code rule} and all facts.
 *
 * <p>A {@link org.crmkit.core.file.CustomerFileAssembler} takes facts in any order from any number of sources. Records of one
 * customer, and of one party, become one {@link org.crmkit.core.golden.GoldenRecord} field by field; what sources disagree about is a finding that names both sides, and what
 * belongs to nobody is kept as an orphan. What is nobody's yet, a lead or a talk with somebody unknown, is set aside. Nothing is lost.
 *
 * <p>Codes of findings: {@code file.duplicate-id} (one fact told differently), {@code file.orphan} (a fact of nobody that is
 * told of), {@code file.owner-twice} (a fact that follows another which two customers have), {@code file.external-id-twice}.
 */
@NullMarked
package org.crmkit.core.file;

import org.jspecify.annotations.NullMarked;
