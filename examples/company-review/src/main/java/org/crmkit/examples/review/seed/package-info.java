/**
 * What everything generated rests on: the plan of the company, its lines of purchases, its people and its random numbers. It
 * reads {@code org.crmkit.core}.
 */
@NullMarked
package org.crmkit.examples.review.seed;

import org.jspecify.annotations.NullMarked;
