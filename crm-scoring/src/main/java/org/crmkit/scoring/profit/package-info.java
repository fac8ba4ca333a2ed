/**
 * What a customer leaves after all that it costs: goods, service and retention. It reads invoices, interactions and cases, or
 * amounts of a host's own rows by name.
 *
 * <p>{@link org.crmkit.scoring.profit.ProfitReader} takes all parts from a customer's file, {@link
 * org.crmkit.scoring.profit.ProfitAttributes} from any subject that has the amounts. Where one of the costs is not known, so is the profit: revenue is never passed off as profit. Currencies stay apart.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>customer profit</td><td>客户利润</td></tr>
 * <tr><td>cost to serve</td><td>服务成本</td></tr>
 * <tr><td>cost of retention</td><td>维系成本</td></tr>
 * <tr><td>whale curve</td><td>鲸鱼曲线</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.profit;

import org.jspecify.annotations.NullMarked;
