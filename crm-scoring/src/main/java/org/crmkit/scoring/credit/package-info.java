/**
 * How much a customer may owe: credit status by rules. It reads customers' credit, invoices and payments, or a host's own rows by the names of attributes.
 *
 * <p>{@link org.crmkit.scoring.credit.CreditRules} tells the status, also of an order that is not placed yet; a status that
 * somebody set by hand stays.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>credit limit</td><td>信用额度</td></tr>
 * <tr><td>open amount</td><td>未付金额</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.credit;

import org.jspecify.annotations.NullMarked;
