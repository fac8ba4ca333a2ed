/**
 * How long standard packs take over a million rows of a host, beside the same rules by hand. It reads {@code crm-scoring}.
 *
 * <p>Both sides count the same customers by the same segments, classes and bands, and must come to the same counts.
 */
@NullMarked
package org.crmkit.examples.benchmarks.packs;

import org.jspecify.annotations.NullMarked;
