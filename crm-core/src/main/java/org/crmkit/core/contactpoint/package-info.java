/** Where a party can be reached, and over which channel. It reads {@code check}, {@code value} and {@code party}. */
@NullMarked
@CrmStyle
package org.crmkit.core.contactpoint;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
