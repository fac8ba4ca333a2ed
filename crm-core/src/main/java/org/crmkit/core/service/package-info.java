/**
 * Service: cases that customers open, the work done for them, and the outlets that do it. It reads {@code check}, {@code value},
 * {@code stat}, {@code rule}, {@code history}, {@code party}, {@code contactpoint}, {@code customer}, {@code interaction} and
 * {@code sales}.
 *
 * <p>A {@link ServiceCase} (服务工单) holds what was told of it, {@link CaseProgress} (处理进度) says what follows from that, and a
 * {@link ServiceWork} (服务作业) what was done for it in one go. A {@link ServiceOutlet} (服务网点) is the company's and stands in no
 * customer's file. Own faults of a case are refused when it is built; what only several together can get wrong is found by
 * {@link ServiceCases}. Which status may follow which is the business of processes: history keeps what did follow.
 *
 * <p>Fields that at least two of Salesforce (Case), the Common Data Model of Dynamics 365 (incident) and Apache OFBiz
 * (CustRequest) have, and where they are here: 37 of 41 have a named place without extensions, 90 %.
 *
 * <table>
 * <caption>Case, incident, CustRequest</caption>
 * <tr><th>there</th><th>here</th></tr>
 * <tr><td>key; number</td><td>ServiceCase.id; number</td></tr>
 * <tr><td>account, customer, from party; contact</td><td>customer; contact</td></tr>
 * <tr><td>e-mail and phone given with it</td><td>ContactPoint, in package contactpoint</td></tr>
 * <tr><td>type; category, subject in a tree; reason</td><td>kind; topic; reason</td></tr>
 * <tr><td>subject, title, name; description</td><td>subject; description</td></tr>
 * <tr><td>origin, sales channel</td><td>channel</td></tr>
 * <tr><td>store, business unit</td><td>outlet</td></tr>
 * <tr><td>status; open or closed; history of the status</td><td>status: CaseStatus.code; category; the timeline</td></tr>
 * <tr><td>priority</td><td>triage; priority(matrix)</td></tr>
 * <tr><td>opened; by whom</td><td>opened; Cause.by of the first status</td></tr>
 * <tr><td>closed</td><td>CaseProgress.closed</td></tr>
 * <tr><td>time on hold</td><td>stays in statuses of category PAUSED</td></tr>
 * <tr><td>resolution</td><td>CaseStatus.resolution, words</td></tr>
 * <tr><td>owner, user or queue</td><td>owners</td></tr>
 * <tr><td>escalated</td><td>escalations</td></tr>
 * <tr><td>parent; merged into</td><td>parent; duplicateOf</td></tr>
 * <tr><td>product; asset, serial number</td><td>product; installedProduct</td></tr>
 * <tr><td>entitlement; contract</td><td>entitlement; regarding</td></tr>
 * <tr><td>agreement on times</td><td>slaPolicy</td></tr>
 * <tr><td>response due; resolution due; whether in time</td><td>promises; promises; Promise.due against CaseProgress</td></tr>
 * <tr><td>messages and activities that belong to it</td><td>contacts; Interaction.regarding</td></tr>
 * <tr><td>work that belongs to it</td><td>ServiceWork.caseId</td></tr>
 * <tr><td>currency</td><td>each Money has its own: ServiceWork.charge</td></tr>
 * <tr><td>changed, when and by whom</td><td>the timelines and their causes; Provenance of a source</td></tr>
 * <tr><td>internal comments</td><td>not here: no rule reads them; an extension</td></tr>
 * <tr><td>attachments</td><td>not here: the host keeps documents</td></tr>
 * <tr><td>article or solution of a knowledge base</td><td>not here: no such base; an extension, or the resolution's code</td></tr>
 * <tr><td>others involved, in roles</td><td>not here: who takes part stands with each Interaction</td></tr>
 * </table>
 */
@NullMarked
@CrmStyle
package org.crmkit.core.service;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
