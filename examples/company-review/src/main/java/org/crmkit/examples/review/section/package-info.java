/**
 * What the report says of a company's records, in English and Chinese, section by section. It reads {@code org.crmkit.core},
 * {@code dealings} and {@code page}.
 */
@NullMarked
package org.crmkit.examples.review.section;

import org.jspecify.annotations.NullMarked;
