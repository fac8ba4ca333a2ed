/**
 * What one should think of customers, each judgement with its reasons: in which segment they are, whether they are about to leave,
 * how they pay and how much they may owe, and where somebody should look twice. It reads {@code org.crmkit.core}, of {@code
 * org.crmkit.scoring} {@code segment}, {@code churn}, {@code credit} and {@code fraud}, and {@code dealings}.
 *
 * <p>Purchases alone are enough for a part of it; what is not known then is told apart and never taken for a no.
 */
@NullMarked
package org.crmkit.examples.review.judgement;

import org.jspecify.annotations.NullMarked;
