/**
 * Purchases out of files that nobody has checked: each row is either used or refused with a reason, and none is lost
 * silently. It reads {@code org.crmkit.core} ({@code check}, {@code value}) and {@code table}.
 *
 * <p>{@link org.crmkit.examples.review.read.PurchaseFile} reads; a
 * {@link org.crmkit.examples.review.read.PurchaseFormat} says how the file is to be understood.
 */
@NullMarked
package org.crmkit.examples.review.read;

import org.jspecify.annotations.NullMarked;
