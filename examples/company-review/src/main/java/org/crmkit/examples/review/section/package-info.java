/**
 * What the report says of a company's records and of what one should think of its customers, in English and Chinese, section by section. It reads {@code org.crmkit.core},
 * {@code dealings}, {@code judgement} and {@code page}.
 */
@NullMarked
package org.crmkit.examples.review.section;

import org.jspecify.annotations.NullMarked;
