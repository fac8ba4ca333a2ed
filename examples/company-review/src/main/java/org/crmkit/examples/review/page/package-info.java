/**
 * Turns the finished words and numbers of a review into one self-contained HTML page with pictures.
 * It reads nothing but the plain records of this package, whose text arrives already translated and formatted.
 */
@NullMarked
package org.crmkit.examples.review.page;

import org.jspecify.annotations.NullMarked;
