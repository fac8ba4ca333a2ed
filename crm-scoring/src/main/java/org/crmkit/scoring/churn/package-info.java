/**
 * Who is about to leave, and why one thinks so. It reads attributes of a customer by name: of its file, of its purchases, of its
 * service, or of a host's own row.
 *
 * <p>{@link org.crmkit.scoring.churn.ChurnPack} is written from experience and needs no history of customers who left; where
 * there is one, {@code woe} fits a scorecard to it. Points add up to a risk from 0 to 100 with three bands; what is not known
 * widens the range, and a range that meets two bands is unclear, not low.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>churn</td><td>客户流失</td></tr>
 * <tr><td>risk of churn</td><td>流失风险</td></tr>
 * <tr><td>rhythm</td><td>购买节奏</td></tr>
 * <tr><td>silence</td><td>沉默</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.churn;

import org.jspecify.annotations.NullMarked;
