/**
 * Sales processes: the stages of an opportunity, and what it takes to move on. It reads flows, the kernel of rules,
 * and opportunities.
 *
 * <p>Terms: sales process 销售流程, stage 销售阶段, probability 赢单概率, forecast category 预测类别, requirement 推进条件.
 *
 * <table>
 * <caption>Codes of findings about a process; errors, unless said otherwise. Those of flows stand beside them, with places in
 *     the process</caption>
 * <tr><th scope="col">code</th><th scope="col">what is wrong</th></tr>
 * <tr><td>{@code opportunity.bad-entry}</td><td>the first stage is not open, or is archived</td></tr>
 * <tr><td>{@code opportunity.no-open}, {@code opportunity.no-won}, {@code opportunity.no-lost}</td><td>one stage of each
 *     category at least must be in use</td></tr>
 * <tr><td>{@code opportunity.bad-probability}</td><td>a won stage must have probability 1, a lost one 0, an open one
 *     something between</td></tr>
 * <tr><td>{@code opportunity.falling-probability}</td><td>warning: an open stage is less probable than one before it</td></tr>
 * <tr><td>{@code opportunity.terminal-requirement}</td><td>a stage that is won or lost requires something to move on</td></tr>
 * <tr><td>{@code opportunity.removed-stage}, {@code opportunity.changed-category}</td><td>a later version lacks a stage, or
 *     counts it as something else: archive it, so that old histories stay readable</td></tr>
 * <tr><td>{@code opportunity.foreign-stage}, {@code opportunity.foreign-category}</td><td>a history of an opportunity has a
 *     stage that the process does not have, or counts it as something else</td></tr>
 * <tr><td>{@code opportunity.foreign-probability}</td><td>warning: a probability that nobody set is not that of its
 *     stage</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.pipeline.opportunity;

import org.jspecify.annotations.NullMarked;
