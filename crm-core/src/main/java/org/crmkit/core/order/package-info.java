/**
 * The order side of sales: quotes, contracts, orders, deliveries, invoices and payments. It reads {@code check},
 * {@code value}, {@code history}, {@code party}, {@code customer} and {@code sales}.
 *
 * <p>A document names the one that it follows: an order its quote and contract, a delivery its order, an invoice its order
 * or orders, a payment the invoices that it settles. Each checks itself when it is built; whether they agree with one
 * another is told by {@code ordertocash}, and of quotes and contracts among themselves by {@link
 * org.crmkit.core.order.QuoteRevisions} and {@link org.crmkit.core.order.ContractRenewals}.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.order;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
