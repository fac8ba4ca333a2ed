/**
 * A company that does not exist: its purchases are generated from a seed, so that the program has something to review and
 * a test knows what must be found. It reads {@code org.crmkit.core} ({@code check}, {@code value}).
 *
 * <p>The same plan gives the same bytes on every machine: no clock, a random generator of its own, and of floating-point
 * functions only those whose results are exactly specified.
 */
@NullMarked
package org.crmkit.examples.review.company;

import org.jspecify.annotations.NullMarked;
