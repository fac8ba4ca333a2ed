/**
 * States, and the moves between them, as data: a move is asked for, rules guard it, and the answer says why. It reads the
 * kernel of rules, packs for conditions as text, and histories.
 *
 * <p>Terms: flow 流程, state 状态, move 流转, guard 守卫条件, move back 退回.
 *
 * <p>A flow holds no state of anything. A guard is any rule: yes lets pass; no, unknown and a failure refuse. A required
 * field is a guard that the attribute is known. All guards are asked, so that a refusal tells everything that is in the way.
 *
 * <table>
 * <caption>Codes of findings about a flow; errors, unless said otherwise</caption>
 * <tr><th scope="col">code</th><th scope="col">what is wrong</th></tr>
 * <tr><td>{@code flow.no-start}, {@code flow.several-starts}, {@code flow.no-end}</td><td>one state must be the start, and one
 *     at least an end</td></tr>
 * <tr><td>{@code flow.duplicate-state}, {@code flow.duplicate-move}, {@code flow.duplicate-guard}</td><td>it stands
 *     twice</td></tr>
 * <tr><td>{@code flow.unknown-state}</td><td>a move begins or ends in a state that the flow does not have</td></tr>
 * <tr><td>{@code flow.same-state}</td><td>a move ends where it begins</td></tr>
 * <tr><td>{@code flow.into-archived}</td><td>a move leads into an archived state</td></tr>
 * <tr><td>{@code flow.undeclared-back}, {@code flow.not-back}</td><td>a move to an earlier state, or out of an end, is not
 *     declared to go back; or one that goes forward is</td></tr>
 * <tr><td>{@code flow.unreachable}</td><td>no moves lead from the start to a state</td></tr>
 * <tr><td>{@code flow.dead-end}, {@code flow.endless}</td><td>a state that is no end has no way out, or none that leads to an
 *     end</td></tr>
 * <tr><td>{@code flow.too-many}</td><td>there are more than 200 states, 2,000 moves, or 31 guards of a move</td></tr>
 * <tr><td>{@code flow.bad-name}</td><td>the name of an attribute or a rule's id does not read as it must</td></tr>
 * <tr><td>{@code flow.unknown-attribute}, {@code flow.unknown-rule}</td><td>the subject does not offer it, or the host does
 *     not give it; conditions have the codes of packs</td></tr>
 * <tr><td>{@code flow.other-subject}</td><td>warning: it was written for another kind of subject</td></tr>
 * <tr><td>{@code flow.too-large}, {@code flow.unsupported-version}, {@code json.…}</td><td>the text is too long, of a later
 *     format, or does not read as a definition</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.pipeline.flow;

import org.jspecify.annotations.NullMarked;
