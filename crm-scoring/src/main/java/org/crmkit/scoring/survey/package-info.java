/**
 * What customers answer to surveys: how many would recommend the company (NPS), how content they are (CSAT), how easy it was
 * (CES), and how far service falls short of what was expected. It reads satisfaction of {@code feedback}, or numbers of a host's
 * own rows by name.
 *
 * <p>Two steps: counts (which merge), then figures with their standard error and 95 % interval. Too few answers give no figure
 * but the reason why. An answer outside its scale is a finding and never counted.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>promoter, passive, detractor</td><td>推荐者、被动者、贬损者</td></tr>
 * <tr><td>Net Promoter Score</td><td>净推荐值</td></tr>
 * <tr><td>customer effort</td><td>客户费力度</td></tr>
 * <tr><td>service gap</td><td>服务差距</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.survey;

import org.jspecify.annotations.NullMarked;
