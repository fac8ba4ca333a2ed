/** Talks, visits and messages with customers, and what was to follow. It reads {@code check}, {@code value}, {@code party}, {@code contactpoint} and {@code customer}. */
@NullMarked
@CrmStyle
package org.crmkit.core.interaction;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
