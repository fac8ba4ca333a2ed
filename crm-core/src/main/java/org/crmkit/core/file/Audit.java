package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.contactpoint.ContactPoints;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Contacts;
import org.crmkit.core.golden.GoldenRecord;
import org.crmkit.core.install.Entitlement;
import org.crmkit.core.install.InstalledBase;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.interaction.FollowUps;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.Leads;
import org.crmkit.core.opportunity.Opportunities;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.order.ContractRenewals;
import org.crmkit.core.order.QuoteRevisions;
import org.crmkit.core.party.Parties;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.PartyRole;
import org.crmkit.core.party.PartyRoles;
import org.crmkit.core.party.Relationships;

/** Asks every set of facts what it gets wrong; sets that reach over several files, all files at once. */
final class Audit {
    private final Set<Party> parties = new LinkedHashSet<>();
    private final Set<PartyRole> roles = new LinkedHashSet<>();
    private final Set<ContactPoint> contactPoints = new LinkedHashSet<>();
    private final Set<Contact> contacts = new LinkedHashSet<>();
    private final Set<Opportunity> opportunities = new LinkedHashSet<>();
    private final Set<Lead> leads = new LinkedHashSet<>();
    private final Set<InstalledProduct> installed = new LinkedHashSet<>();
    private final Set<Warranty> warranties = new LinkedHashSet<>();
    private final Set<Entitlement> entitlements = new LinkedHashSet<>();

    private Audit() {}

    static List<Finding> of(CustomerFiles files) {
        Audit audit = new Audit();
        List<Finding> findings = new ArrayList<>();
        for (CustomerFile file : files) {
            file.parties().stream().map(GoldenRecord::value).forEach(audit.parties::add);
            audit.roles.addAll(file.all(FactKinds.ROLE));
            audit.contactPoints.addAll(file.all(FactKinds.CONTACT_POINT));
            audit.contacts.addAll(file.all(FactKinds.CONTACT));
            audit.opportunities.addAll(file.all(FactKinds.OPPORTUNITY));
            audit.leads.addAll(file.all(FactKinds.LEAD));
            audit.installed.addAll(file.all(FactKinds.INSTALLED_PRODUCT));
            audit.warranties.addAll(file.all(FactKinds.WARRANTY));
            audit.entitlements.addAll(file.all(FactKinds.ENTITLEMENT));
            findings.addAll(file.customer().findings());
            findings.addAll(FollowUps.of(file.all(FactKinds.FOLLOW_UP)).findings());
            findings.addAll(QuoteRevisions.check(file.all(FactKinds.QUOTE)));
            findings.addAll(ContractRenewals.check(file.all(FactKinds.CONTRACT)));
        }
        findings.addAll(Parties.of(audit.parties).findings());
        findings.addAll(PartyRoles.of(audit.roles).findings());
        findings.addAll(Relationships.of(files.relationships()).findings());
        findings.addAll(ContactPoints.of(audit.contactPoints).findings());
        findings.addAll(Contacts.of(audit.contacts).findings());
        audit.leads.addAll(files.unowned(FactKinds.LEAD));
        Opportunities opportunities = Opportunities.of(audit.opportunities);
        findings.addAll(opportunities.findings());
        findings.addAll(Leads.of(audit.leads).findings());
        findings.addAll(Leads.of(audit.leads).against(opportunities));
        findings.addAll(InstalledBase.of(audit.installed, audit.warranties, audit.entitlements)
                .findings());
        return List.copyOf(findings);
    }
}
