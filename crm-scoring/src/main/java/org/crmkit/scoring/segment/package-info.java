/**
 * Named segments: who is in which, who is in none, and of whom it cannot be told. It reads rules over attributes of any
 * subject, a customer's file or a host's own row.
 *
 * <p>Segments are a {@code RuleSet} whose yeses carry a {@link org.crmkit.scoring.segment.Segment}: with {@code firstOf} each
 * subject is in one at most, with {@code of} it may be in several. What they leave open and where they meet is told by the
 * set's {@code analyse()}.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>segment</td><td>客户分群</td></tr>
 * <tr><td>member</td><td>成员</td></tr>
 * <tr><td>undecided</td><td>待定</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.segment;

import org.jspecify.annotations.NullMarked;
