/** The order side of sales: quotes, orders, deliveries, invoices, payments and contracts. It reads {@code check}, {@code value}, {@code history}, {@code party}, {@code customer} and {@code sales}. */
@NullMarked
@CrmStyle
package org.crmkit.core.order;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
