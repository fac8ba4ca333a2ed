/**
 * Small exact values that every fact is made of: the moment asked about, money, shares, ranges, references, a host's own
 * fields. It reads {@code check}.
 *
 * <p>Each value has one text form: what {@code toString()} gives is what {@code parse} reads and what JSON holds. All are
 * immutable and serializable.
 */
@NullMarked
package org.crmkit.core.value;

import org.jspecify.annotations.NullMarked;
