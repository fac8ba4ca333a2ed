/**
 * Who the company deals with: the customer, the classes it is in and why, the persons one talks to there, what it needs and is
 * like, and what was found out about it. It reads {@code check}, {@code value}, {@code rule}, {@code score}, {@code history}, {@code party} and
 * {@code contactpoint}.
 *
 * <p>A first customer:
 *
 * <pre>{@code
 * Customer acme = Customer.builder()
 *         .id(CustomerId.of("C1"))
 *         .party(PartyId.of("P1"))
 *         .name("Acme Tea")
 *         .status(CustomerStatus.ACTIVE)
 *         .addExternalId(ExternalId.of("sap", "10004711"))
 *         .build();
 * }</pre>
 *
 * <p>A fact says what held at a time; a {@link org.crmkit.core.history.Timeline} of whole customers is their history. What
 * holds for days (a class) carries its range.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.customer;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
