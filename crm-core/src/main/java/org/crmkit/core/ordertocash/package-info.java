/**
 * From order to cash: how long it took, whether it came in time and whole, who owes what since when, and which documents do
 * not fit together. It reads {@code check}, {@code value}, {@code json}, {@code stat}, {@code rule}, {@code customer},
 * {@code sales} and {@code order}.
 *
 * <p>{@link org.crmkit.core.ordertocash.OrderToCash} takes documents in any order and gives a report with one row an order
 * and one an invoice; {@link org.crmkit.core.ordertocash.OrderToCashTally} adds reports up; {@link
 * org.crmkit.core.ordertocash.PurchaseReader} takes the same documents for what was bought.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.ordertocash;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
