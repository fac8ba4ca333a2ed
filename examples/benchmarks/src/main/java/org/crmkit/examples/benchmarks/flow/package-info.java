/**
 * How long the moves of opportunities take, beside an enum switch by hand and a state machine in the same run. It reads
 * {@code crm-core} and {@code crm-pipeline}.
 *
 * <p>All sides move the same opportunities by the same eight wishes, and must come to the same stages.
 */
@NullMarked
package org.crmkit.examples.benchmarks.flow;

import org.jspecify.annotations.NullMarked;
