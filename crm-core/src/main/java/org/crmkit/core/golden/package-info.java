/**
 * Several sources tell of one customer or party, and one record is made of it: every value is kept with its source, one of each
 * is taken, and what they disagree about is a finding that names both sides. It reads {@code check}, {@code value},
 * {@code json}, {@code party} and {@code customer}.
 *
 * <p>Codes of findings: {@code golden.conflict}, {@code golden.undecided}, {@code golden.choice-without-value},
 * {@code golden.party-kinds}.
 */
@NullMarked
package org.crmkit.core.golden;

import org.jspecify.annotations.NullMarked;
