/**
 * Campaigns (营销活动), who is on their lists (名单), whom they reached (触达) and who answered (响应). It reads {@code check},
 * {@code value}, {@code stat}, {@code rule}, {@code history}, {@code party}, {@code contactpoint} and {@code interaction}.
 *
 * <p>A {@link org.crmkit.core.marketing.Campaign} is the company's. A {@link org.crmkit.core.marketing.CampaignMember} and a
 * {@link org.crmkit.core.marketing.Touch} are a party's, or a lead's that is no party yet: when a lead becomes a party, the host
 * writes them anew with the party. A control group (对照组) is left alone, so that it can be told what a campaign brought:
 * {@link org.crmkit.core.marketing.ResponseTally} counts both groups. What does not fit together is told by {@link
 * org.crmkit.core.marketing.Campaigns} and {@link org.crmkit.core.marketing.Outreach}.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.marketing;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
