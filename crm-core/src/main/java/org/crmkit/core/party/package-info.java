/**
 * Persons and organizations: who they are, in which roles, and how they are related. It reads {@code check}, {@code value}
 * and {@code rule}.
 *
 * <p>One party is a customer here and a supplier there: what it is to the company are dated {@link PartyRole}s, not kinds of
 * party. Own faults of a fact are refused when it is built; what only several facts together can get wrong is found by a set
 * that is named after them, {@link Parties}, {@link PartyRoles}, {@link Relationships}, which tells and never chooses.
 *
 * <p>Fields that at least two of Salesforce, the Common Data Model of Dynamics 365 and Apache OFBiz have, and where they are
 * here: 39 of 41 for an organization and 46 of 49 for a person have a named place without extensions, 94 % together.
 *
 * <table>
 * <caption>Account, account, PartyGroup</caption>
 * <tr><th>there</th><th>here</th></tr>
 * <tr><td>key</td><td>Party.id</td></tr>
 * <tr><td>name, local name</td><td>Party.displayName, localName; Organization.legalName, shortName</td></tr>
 * <tr><td>account number, keys in other systems</td><td>Party.externalIds</td></tr>
 * <tr><td>D-U-N-S and other register numbers</td><td>Party.registrationIds</td></tr>
 * <tr><td>type of business relation</td><td>PartyRole.role</td></tr>
 * <tr><td>industry, SIC, NAICS</td><td>Organization.industries</td></tr>
 * <tr><td>employees, size</td><td>Organization.employees, sizeClass</td></tr>
 * <tr><td>annual revenue</td><td>Organization.annualRevenue</td></tr>
 * <tr><td>ownership</td><td>Organization.ownership</td></tr>
 * <tr><td>ticker symbol</td><td>Organization.tickerSymbol</td></tr>
 * <tr><td>territory</td><td>Organization.region</td></tr>
 * <tr><td>parent account</td><td>Relationship of type ACCOUNT or SUBSIDIARY; Hierarchy</td></tr>
 * <tr><td>site</td><td>an Organization of its own, with a Relationship of type UNIT</td></tr>
 * <tr><td>merged into</td><td>Party.mergedInto; Parties.survivor</td></tr>
 * <tr><td>currency</td><td>Party.currency</td></tr>
 * <tr><td>description</td><td>Party.description</td></tr>
 * <tr><td>record state</td><td>Party.state</td></tr>
 * <tr><td>web site, phone, fax, e-mail</td><td>ContactPoint</td></tr>
 * <tr><td>billing and shipping address</td><td>ContactPoint with purposes BILLING, SHIPPING</td></tr>
 * <tr><td>primary contact</td><td>Contact.mainForOrganization</td></tr>
 * <tr><td>contact preferences such as do-not-mail</td><td>ConsentRecord, Suppression, ContactPreference, in package consent</td></tr>
 * <tr><td>status, owner, rating, category, credit limit, source</td><td>Customer, in package customer</td></tr>
 * <tr><td>payment terms</td><td>Customer.paymentTerms</td></tr>
 * <tr><td>changed, when and by whom</td><td>Provenance.at, employee, of each value in a GoldenRecord</td></tr>
 * <tr><td>created, when and by whom</td><td>not here: the host's tables know</td></tr>
 * <tr><td>logo</td><td>not here: no rule reads pictures</td></tr>
 * <tr><td>coordinates of addresses</td><td>PostalAddress.latitude, longitude</td></tr>
 * </table>
 *
 * <table>
 * <caption>Contact, contact, Person</caption>
 * <tr><th>there</th><th>here</th></tr>
 * <tr><td>key</td><td>Party.id; Contact.id</td></tr>
 * <tr><td>salutation, first, middle and last name, suffix, full name, nickname</td><td>PersonName</td></tr>
 * <tr><td>names in another script</td><td>Person.otherNames, Party.localName</td></tr>
 * <tr><td>birth date</td><td>Person.birthDate</td></tr>
 * <tr><td>gender</td><td>Person.gender</td></tr>
 * <tr><td>identity number</td><td>Party.registrationIds</td></tr>
 * <tr><td>spouse, children</td><td>Relationship of type SPOUSE, CHILD</td></tr>
 * <tr><td>merged into</td><td>Party.mergedInto; Parties.survivor</td></tr>
 * <tr><td>currency, language</td><td>Party.currency, language</td></tr>
 * <tr><td>description</td><td>Party.description, Contact.description</td></tr>
 * <tr><td>record state</td><td>Party.state</td></tr>
 * <tr><td>keys in other systems</td><td>Party.externalIds, Contact.externalIds</td></tr>
 * <tr><td>account, job title, department, role, manager</td><td>Contact.organization, jobTitle, department, roles, reportsTo</td></tr>
 * <tr><td>lead source</td><td>Contact.source</td></tr>
 * <tr><td>whether primary</td><td>Contact.mainForOrganization, mainForPerson</td></tr>
 * <tr><td>assistant's name and phone</td><td>Relationship of type ASSISTANT, or a ContactPoint with purpose ASSISTANT</td></tr>
 * <tr><td>e-mail; phone at work, at home, mobile and other; fax; web site</td><td>ContactPoint with purposes WORK, HOME, MOBILE, FAX</td></tr>
 * <tr><td>mailing and other address</td><td>ContactPoint with a PostalAddress</td></tr>
 * <tr><td>whether e-mail bounced</td><td>ContactPoint.verification</td></tr>
 * <tr><td>do not call, e-mail or fax</td><td>ConsentRecord or Suppression with channel PHONE, EMAIL, FAX, in package consent</td></tr>
 * <tr><td>owner, credit limit</td><td>Customer, in package customer, where the person is one</td></tr>
 * <tr><td>marital status</td><td>not here: no rule reads it; an extension</td></tr>
 * <tr><td>changed, when and by whom</td><td>Provenance.at, employee, of each value in a GoldenRecord</td></tr>
 * <tr><td>created, when and by whom</td><td>not here: the host's tables know</td></tr>
 * <tr><td>picture</td><td>not here: no rule reads pictures</td></tr>
 * <tr><td>coordinates of addresses</td><td>PostalAddress.latitude, longitude</td></tr>
 * </table>
 */
@NullMarked
@CrmStyle
package org.crmkit.core.party;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
