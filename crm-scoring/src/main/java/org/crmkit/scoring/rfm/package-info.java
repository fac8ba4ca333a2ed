/**
 * Recency, frequency, monetary value: who bought lately, often and for much, as scores, named segments and reasons. It reads
 * purchase summaries.
 *
 * <p>Three steps: summaries (which merge), thresholds fitted to them (which are stored as JSON), scores by those thresholds.
 * Recency here is days <em>since</em> the last purchase; the repeat-purchase models count the other way round.
 */
@NullMarked
package org.crmkit.scoring.rfm;

import org.jspecify.annotations.NullMarked;
