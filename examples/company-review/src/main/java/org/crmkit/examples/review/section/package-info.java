/**
 * What the report says of a company's records and of what may come of its customers, in English and Chinese, section by section.
 * It reads {@code org.crmkit.core}, of {@code org.crmkit.scoring} the reports, {@code dealings}, {@code outlook} and
 * {@code page}.
 */
@NullMarked
package org.crmkit.examples.review.section;

import org.jspecify.annotations.NullMarked;
