/**
 * How much a customer may owe, and how it pays: credit status by rules, and payment behaviour as figures and points. It reads
 * customers' credit, invoices and payments, or a host's own rows by the names of attributes.
 *
 * <p>{@link org.crmkit.scoring.credit.CreditRules} tells the status, also of an order that is not placed yet; a status that
 * somebody set by hand stays. {@link org.crmkit.scoring.credit.BehaviourReader} tells how late a customer pays, and {@link
 * org.crmkit.scoring.credit.BehaviourPack} what that is worth in points.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>credit limit</td><td>信用额度</td></tr>
 * <tr><td>open amount</td><td>未付金额</td></tr>
 * <tr><td>days late</td><td>逾期付款天数</td></tr>
 * <tr><td>days sales outstanding</td><td>应收账款周转天数</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.credit;

import org.jspecify.annotations.NullMarked;
