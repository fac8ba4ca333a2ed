/**
 * A company that does not exist: its purchases and all that belongs to them are generated from a seed, so that the program
 * has something to review and a test knows what must be found. It reads {@code org.crmkit.core}, of {@code
 * org.crmkit.scoring} the name under which {@code worth} keeps its classes, {@code seed}, {@code relations},
 * {@code irregular}, {@code planting} and {@code records}, and of {@code outlook} the names of the host's own fields.
 *
 * <p>The same plan gives the same bytes on every machine: no clock, a random generator of its own, and of floating-point
 * functions only those whose results are exactly specified.
 */
@NullMarked
package org.crmkit.examples.review.company;

import org.jspecify.annotations.NullMarked;
