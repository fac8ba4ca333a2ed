/**
 * Interest that nobody has looked into yet, until it becomes business or does not. It reads {@code check}, {@code value},
 * {@code json}, {@code rule}, {@code history}, {@code party}, {@code contactpoint}, {@code customer}, {@code interaction},
 * {@code marketing} and {@code opportunity}.
 *
 * <p>Whom a lead is about is written into it and linked to no party, until a {@link org.crmkit.core.lead.Conversion} names the
 * customer, the contact and the opportunity that came of it. {@link org.crmkit.core.lead.LeadConversion} proposes what to store
 * for that, and a {@link org.crmkit.core.lead.LeadTrail} has talks and touches follow it.
 *
 * <p>Terms: lead 线索, conversion 线索转化, qualification 线索鉴定 (budget 预算, authority 决策权, need 需求, timeframe 时间表), rating 热度,
 * nurturing 培育, recycled 回收再跟进.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.lead;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
