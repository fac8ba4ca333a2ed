/**
 * What may come of a company's customers: which leads to call first, what customers may want next, what they leave after all
 * that they cost, how much of what they spend they spend elsewhere, whether they are content, and what is still to be asked
 * about them. It reads {@code org.crmkit.core} and of {@code org.crmkit.scoring} {@code lead}, {@code nextproduct}, {@code
 * profit}, {@code wallet}, {@code survey} and {@code quality}.
 */
@NullMarked
package org.crmkit.examples.review.outlook;

import org.jspecify.annotations.NullMarked;
