/**
 * What stands with customers: installed products (装机产品), their warranties (保修) and entitlements to service (服务权益). It
 * reads {@code check}, {@code value}, {@code stat}, {@code rule}, {@code history}, {@code party}, {@code contactpoint}, {@code
 * customer}, {@code sales} and {@code order}.
 *
 * <p>A {@link org.crmkit.core.install.Warranty} counts from a day of its product, or from the end of the warranty that it
 * extends; what it is worth at a moment is a {@link org.crmkit.core.install.Coverage}, which says why. An {@link
 * org.crmkit.core.install.Entitlement} keeps what was taken of it, case by case. What does not fit together is told by {@link
 * org.crmkit.core.install.InstalledBase}, of all three.
 *
 * <table>
 * <caption>Fields of assets in Salesforce and iDempiere and of entitlements in the Common Data Model, and where they are here</caption>
 * <tr><th>there</th><th>here</th></tr>
 * <tr><td>account, contact</td><td>InstalledProduct.customer, party</td></tr>
 * <tr><td>product, name, serial number, lot, quantity, price</td><td>InstalledProduct, by the same names</td></tr>
 * <tr><td>purchase, ship, install and activation date; usage end or disposal date</td><td>InstalledProduct.purchased, shipped, installed, activated, retired</td></tr>
 * <tr><td>status</td><td>InstalledProduct.status, with its history</td></tr>
 * <tr><td>competitor's product</td><td>InstalledProduct.competitors</td></tr>
 * <tr><td>parent and root asset</td><td>InstalledProduct.parent; InstalledProducts.components</td></tr>
 * <tr><td>provided by, serviced by</td><td>InstalledProduct.soldBy, servicedBy; Warranty.provider</td></tr>
 * <tr><td>address, location</td><td>InstalledProduct.address, contactPoint</td></tr>
 * <tr><td>last and next maintenance</td><td>InstalledProduct.lastMaintenance, nextMaintenance</td></tr>
 * <tr><td>guarantee date</td><td>Warranties.term, from its basis and duration</td></tr>
 * <tr><td>lease termination, useful life</td><td>not here: matters of the books; extensions</td></tr>
 * <tr><td>entitlement's customer, product, contract, channels, SLA, start and end</td><td>Entitlement.customer, scope, channels, slaPolicy, period</td></tr>
 * <tr><td>allotment type, total, decrease on, remaining</td><td>Entitlement.kind, total, decrement, remaining</td></tr>
 * <tr><td>restrict case creation</td><td>not here: the host decides; Entitlement.overage tells</td></tr>
 * <tr><td>draft, waiting, active, expired</td><td>Entitlement.period tells what holds; a draft is not told</td></tr>
 * </table>
 */
@NullMarked
@CrmStyle
package org.crmkit.core.install;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
