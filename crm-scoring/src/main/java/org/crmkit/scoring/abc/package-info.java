/**
 * A, B and C: which few customers, products or outlets bring most of the value. It reads purchase summaries, or any keys with
 * amounts.
 *
 * <p>Three steps: totals (which merge), thresholds fitted to them (which are stored as JSON), classes by those thresholds.
 * That 20 % hold 80 % is not assumed: {@link org.crmkit.scoring.abc.ParetoCurve} says what the share is.
 */
@NullMarked
package org.crmkit.scoring.abc;

import org.jspecify.annotations.NullMarked;
