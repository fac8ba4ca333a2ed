/**
 * What a party allows: consent and its history (同意), what stops all messages (停止联系), and when it likes to be reached
 * (联系偏好). It reads {@code check}, {@code value}, {@code rule}, {@code party} and {@code contactpoint}.
 *
 * <p>Each decision is a {@link org.crmkit.core.consent.ConsentRecord} of its own and none is ever changed; a
 * {@link org.crmkit.core.consent.Suppression} stops whatever was granted. A {@link org.crmkit.core.consent.ConsentLedger} takes
 * the records of a party in any order and says whether one may reach it over a channel for a purpose at a moment, and why:
 *
 * <pre>{@code
 * ConsentLedger ledger = ConsentLedger.of(party, ConsentModel.OPT_IN, records, suppressions);
 * ConsentStatus status = ledger.statusAt(Reach.over(Channel.EMAIL), Purpose.MARKETING, asOf);
 * status.permitted();
 * status.because();
 * }</pre>
 *
 * <p>Terms: opt-in (事先同意) is the model under which silence forbids, opt-out (事后拒绝) the one under which it permits; a double
 * opt-in (双重确认) is a grant that waits until the party confirms it.
 *
 * <p>Codes of findings: {@code consent.contradiction}, {@code consent.grant-suppressed}, {@code consent.nothing-to-withdraw},
 * {@code consent.two-preferences}.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.consent;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
