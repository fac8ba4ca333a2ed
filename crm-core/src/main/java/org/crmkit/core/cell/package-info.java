/**
 * Values cut into cells that every test of a set of rules answers alike, and what follows from looking a cell up instead of
 * testing. It reads {@code check} and {@code value}; hosts do not see it.
 *
 * <p>A column has finitely many cells; cell 0 is for values that are not known. What a test says of a cell is known
 * beforehand, so that asking a set of rules is finding one cell for each column and combining the columns' tables.
 */
@NullMarked
package org.crmkit.core.cell;

import org.jspecify.annotations.NullMarked;
