/**
 * Talks, visits and messages with customers, and what was to follow. It reads {@code check}, {@code value}, {@code stat},
 * {@code rule}, {@code party}, {@code contactpoint} and {@code customer}.
 *
 * <p>An {@link org.crmkit.core.interaction.Interaction} is one contact, planned or past. A
 * {@link org.crmkit.core.interaction.FollowUp} is what somebody has to do by a day because of one, or because of an earlier
 * follow-up: so they form threads.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.interaction;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
