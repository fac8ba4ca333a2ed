/**
 * Deals that may come about: what they are about, who decides, and how they went so far. It reads {@code check},
 * {@code value}, {@code json}, {@code rule}, {@code history}, {@code party}, {@code customer}, {@code sales} and {@code order}.
 *
 * <p>All of a deal that changes while it is worked on is a {@link DealState} in its history; how it stood at a moment, since
 * when, how often it slipped and when it was closed is derived by {@link DealStanding}. That a stage belongs to its process, and
 * which probability goes with it, is the process's to say.
 *
 * <p>Terms: opportunity 商机, deal 交易, stage 阶段, sales process 销售流程, buying committee 采购决策链, loss reason 丢单原因, slip 延期,
 * snooze 暂缓跟进, weighted amount 加权金额.
 *
 * <p>Fields that at least two of Salesforce, the Common Data Model of Dynamics 365 and Apache OFBiz have of opportunities, their
 * lines, roles, competitors and history, and where they are here: 41 of 44 have a named place without extensions, 93 %.
 *
 * <table>
 * <caption>Opportunity, opportunity, SalesOpportunity</caption>
 * <tr><th>there</th><th>here</th></tr>
 * <tr><td>key</td><td>Opportunity.id</td></tr>
 * <tr><td>name</td><td>Opportunity.name</td></tr>
 * <tr><td>account</td><td>Opportunity.customer</td></tr>
 * <tr><td>primary contact</td><td>Opportunity.primary</td></tr>
 * <tr><td>description</td><td>Opportunity.description</td></tr>
 * <tr><td>stage</td><td>DealState.stage</td></tr>
 * <tr><td>whether open, won or lost</td><td>DealState.category</td></tr>
 * <tr><td>amount or estimated value, its currency</td><td>DealState.amount</td></tr>
 * <tr><td>probability</td><td>DealState.probability</td></tr>
 * <tr><td>forecast category</td><td>DealState.forecast</td></tr>
 * <tr><td>expected close</td><td>DealState.expectedClose</td></tr>
 * <tr><td>next step, its day</td><td>Opportunity.nextStep</td></tr>
 * <tr><td>type</td><td>Opportunity.kind, orderType</td></tr>
 * <tr><td>source</td><td>Opportunity.source</td></tr>
 * <tr><td>campaign</td><td>Opportunity.campaign</td></tr>
 * <tr><td>lead that it came from</td><td>Opportunity.origins</td></tr>
 * <tr><td>owner</td><td>Opportunity.owner</td></tr>
 * <tr><td>sales process</td><td>Opportunity.process</td></tr>
 * <tr><td>whether the lines give the amount</td><td>Opportunity.linesDriveAmount</td></tr>
 * <tr><td>product of a line, its quantity, unit price, amount and description</td><td>OpportunityLine</td></tr>
 * <tr><td>discount of a line</td><td>not here: the amount has it taken off; prices are computed by the host</td></tr>
 * <tr><td>price list</td><td>not here: prices are computed by the host</td></tr>
 * <tr><td>quotes</td><td>Opportunity.quotes</td></tr>
 * <tr><td>activities</td><td>Interaction.regarding, with a reference of kind opportunity</td></tr>
 * <tr><td>person in the buying committee, the role there</td><td>CommitteeMember</td></tr>
 * <tr><td>competitor, its strengths and weaknesses</td><td>Competitor</td></tr>
 * <tr><td>sales team</td><td>not here: who looks after a customer is a matter of the account; an extension</td></tr>
 * <tr><td>created, when</td><td>Opportunity.created</td></tr>
 * <tr><td>created, by whom</td><td>the cause of the first entry of Opportunity.history</td></tr>
 * <tr><td>changed, when and by whom</td><td>moment and cause of the last entry of Opportunity.history</td></tr>
 * <tr><td>history of stage, of amount, of probability and of expected close</td><td>Opportunity.history</td></tr>
 * <tr><td>history, when and by whom</td><td>moments and causes of Opportunity.history</td></tr>
 * </table>
 */
@NullMarked
@CrmStyle
package org.crmkit.core.opportunity;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
