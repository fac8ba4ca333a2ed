/**
 * What was bought, and each customer's purchases as one compact series of days. It reads {@code check}, {@code value},
 * {@code stat} and {@code customer}.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.sales;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
