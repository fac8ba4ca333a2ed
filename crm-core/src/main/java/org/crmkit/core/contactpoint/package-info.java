/**
 * Where a party can be reached, and over which channel. It reads {@code check}, {@code value} and {@code party}.
 *
 * <p>What was written is always kept. What two contact points are compared by, {@link ContactKey}, stands beside it, so that the
 * same address in two spellings is found once; what is no address is a fact with the verification {@code INVALID}.
 *
 * <p>Fields that Salesforce, the Common Data Model of Dynamics 365 and Apache OFBiz share, and where they are here.
 *
 * <table>
 * <caption>Contact points elsewhere and here</caption>
 * <tr><th>there</th><th>here</th></tr>
 * <tr><td>e-mail addresses</td><td>kind EMAIL</td></tr>
 * <tr><td>phone, home phone, mobile phone, other phone</td><td>kind PHONE with purposes WORK, HOME, MOBILE</td></tr>
 * <tr><td>fax, assistant's phone</td><td>kind PHONE with purposes FAX, ASSISTANT</td></tr>
 * <tr><td>web site, web address</td><td>kind WEB</td></tr>
 * <tr><td>account of a social network</td><td>kind SOCIAL with its platform</td></tr>
 * <tr><td>mailing, other, billing and shipping address</td><td>kind POSTAL with purposes HOME, WORK, BILLING, SHIPPING</td></tr>
 * <tr><td>street in lines, city, county, state or province, postal code, country, name to write on it</td><td>PostalAddress.street, city, district, region, postcode, country, recipient</td></tr>
 * <tr><td>purpose of a contact mechanism, from and through date</td><td>ContactPoint.purposes, period</td></tr>
 * <tr><td>which one is primary</td><td>ContactPoint.primary</td></tr>
 * <tr><td>e-mail bounced; verified; trust</td><td>ContactPoint.verification</td></tr>
 * <tr><td>allow solicitation, do not call, e-mail, fax or mail</td><td>ConsentRecord and Suppression, in package consent: consent has a source and a history</td></tr>
 * <tr><td>latitude, longitude</td><td>PostalAddress.latitude, longitude</td></tr>
 * </table>
 */
@NullMarked
@CrmStyle
package org.crmkit.core.contactpoint;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
