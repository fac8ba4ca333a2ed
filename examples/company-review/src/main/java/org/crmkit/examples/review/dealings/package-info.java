/**
 * What a company's records beside its purchases say: what customers are worth, what they owe, over what they talk, and what
 * was promised to them and not done. It reads {@code org.crmkit.core} and, of {@code org.crmkit.scoring}, {@code worth}.
 */
@NullMarked
package org.crmkit.examples.review.dealings;

import org.jspecify.annotations.NullMarked;
