/**
 * Alerts where somebody should look: orders far above or far more often than a customer's own, an identity that several customers share, refunds out
 * of the ordinary. It reads what customers ordered and got back, and by what they can be recognised, of files or of a host's
 * own rows.
 *
 * <p>Two things are taken of all customers first, in one pass each: {@link org.crmkit.scoring.fraud.IdentityTally} finds who
 * shares what with whom, {@link org.crmkit.scoring.fraud.RefundTally} what refunds are usual. Both go into the {@link
 * org.crmkit.scoring.fraud.FraudProfile} that {@link org.crmkit.scoring.fraud.FraudRules} are asked about. An alert is a
 * reason to look and no proof.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>alert</td><td>预警</td></tr>
 * <tr><td>order spike</td><td>订单激增</td></tr>
 * <tr><td>order rush</td><td>频繁下单</td></tr>
 * <tr><td>shared identity</td><td>共用身份信息</td></tr>
 * <tr><td>refund</td><td>退款</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.fraud;

import org.jspecify.annotations.NullMarked;
