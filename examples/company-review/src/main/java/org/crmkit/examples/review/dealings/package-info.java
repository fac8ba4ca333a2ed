/**
 * What a company's records beside its purchases say: what customers are worth, what they owe, over what they talk, what was
 * promised to them and not done, what may be sold to them, what stands with them and ends, what they complain of, how they answer
 * campaigns, and who looks after them. It reads {@code org.crmkit.core}, of {@code org.crmkit.scoring} {@code worth}, of
 * {@code org.crmkit.pipeline} the sales process, {@code records} and {@code outlook}.
 */
@NullMarked
package org.crmkit.examples.review.dealings;

import org.jspecify.annotations.NullMarked;
