package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.account.AccountTeams;
import org.crmkit.core.account.KeyAccounts;
import org.crmkit.core.account.Ownerships;
import org.crmkit.core.check.Finding;
import org.crmkit.core.consent.ConsentLedgers;
import org.crmkit.core.consent.ConsentModel;
import org.crmkit.core.consent.ContactPreferences;
import org.crmkit.core.contactpoint.ContactPoints;
import org.crmkit.core.customer.Contacts;
import org.crmkit.core.feedback.Complaints;
import org.crmkit.core.golden.GoldenRecord;
import org.crmkit.core.install.InstalledBase;
import org.crmkit.core.interaction.FollowUps;
import org.crmkit.core.lead.Leads;
import org.crmkit.core.opportunity.Opportunities;
import org.crmkit.core.order.ContractRenewals;
import org.crmkit.core.order.QuoteRevisions;
import org.crmkit.core.party.Parties;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.PartyRoles;
import org.crmkit.core.party.Relationships;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceCases;

/** Asks every set of facts what it gets wrong; sets that reach over several files, all files at once. */
final class Audit {
    private final CustomerFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(CustomerFiles files) {
        this.files = files;
    }

    static List<Finding> of(CustomerFiles files) {
        Audit audit = new Audit(files);
        files.forEach(audit::file);
        audit.who();
        audit.dealings();
        return List.copyOf(audit.findings);
    }

    private void file(CustomerFile file) {
        findings.addAll(file.customer().findings());
        findings.addAll(FollowUps.of(file.all(FactKinds.FOLLOW_UP)).findings());
        findings.addAll(QuoteRevisions.check(file.all(FactKinds.QUOTE)));
        findings.addAll(ContractRenewals.check(file.all(FactKinds.CONTRACT)));
    }

    private void who() {
        Set<Party> parties = new LinkedHashSet<>();
        files.forEach(file -> file.parties().stream().map(GoldenRecord::value).forEach(parties::add));
        findings.addAll(Parties.of(parties).findings());
        findings.addAll(PartyRoles.of(all(FactKinds.ROLE)).findings());
        findings.addAll(Relationships.of(files.relationships()).findings());
        findings.addAll(ContactPoints.of(all(FactKinds.CONTACT_POINT)).findings());
        findings.addAll(Contacts.of(all(FactKinds.CONTACT)).findings());
        findings.addAll(ConsentLedgers.of(ConsentModel.OPT_IN, all(FactKinds.CONSENT), all(FactKinds.SUPPRESSION))
                .findings());
        findings.addAll(ContactPreferences.of(all(FactKinds.CONTACT_PREFERENCE)).findings());
        findings.addAll(Ownerships.of(all(FactKinds.OWNERSHIP)).findings());
        findings.addAll(AccountTeams.of(all(FactKinds.TEAM_ASSIGNMENT)).findings());
        findings.addAll(KeyAccounts.of(all(FactKinds.KEY_ACCOUNT)).findings());
    }

    private void dealings() {
        Opportunities opportunities = Opportunities.of(all(FactKinds.OPPORTUNITY));
        Leads leads = Leads.of(all(FactKinds.LEAD));
        findings.addAll(opportunities.findings());
        findings.addAll(leads.findings());
        findings.addAll(leads.against(opportunities));
        findings.addAll(
                InstalledBase.of(all(FactKinds.INSTALLED_PRODUCT), all(FactKinds.WARRANTY), all(FactKinds.ENTITLEMENT))
                        .findings());
        Set<ServiceCase> cases = all(FactKinds.CASE);
        findings.addAll(ServiceCases.of(cases).findings());
        findings.addAll(Complaints.of(all(FactKinds.COMPLAINT), cases).findings());
    }

    /** Each fact once, also where it stands in the files of several customers; those that are nobody's yet come last. */
    private <T> Set<T> all(FactKind<T> kind) {
        Set<T> all = new LinkedHashSet<>();
        files.forEach(file -> all.addAll(file.all(kind)));
        all.addAll(files.unowned(kind));
        return all;
    }
}
