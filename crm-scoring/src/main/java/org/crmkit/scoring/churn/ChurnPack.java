package org.crmkit.scoring.churn;

import java.util.Collection;
import java.util.List;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.install.InstallAttributes;
import org.crmkit.core.install.InstalledBase;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.service.CaseAttributes;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The standard risk of churn, 0 to 100 points: bands {@code LOW}, {@code MEDIUM} from 25 and {@code HIGH} from 50.
 *
 * <table>
 * <caption>What adds points</caption>
 * <tr><th scope="col">attribute</th><th scope="col">points</th><th scope="col">supplied by</th></tr>
 * <tr><td>{@code purchase.silence}</td><td>15 from 1.5 usual times between purchases on, 30 from 2, 40 from 3</td>
 *     <td>{@code PurchaseAttributes}</td></tr>
 * <tr><td>{@code purchase.trend}</td><td>10 below 0.8 of the period before, 20 below 0.5</td>
 *     <td>{@code PurchaseAttributes}</td></tr>
 * <tr><td>{@code service.open-cases.complaint}</td><td>15 for one open complaint, 25 from two on</td>
 *     <td>{@code CaseAttributes}</td></tr>
 * <tr><td>{@code customer.contract-ends-on}</td><td>15 if it ends within 60 days</td><td>{@code CustomerAttributes}</td></tr>
 * <tr><td>{@code install.warranty-ends}</td><td>10 if it ends within 60 days</td><td>{@code InstallAttributes}</td></tr>
 * <tr><td>{@code customer.main-contact-left}</td><td>15, and 10 more if the owner has left as well</td>
 *     <td>{@code CustomerAttributes}</td></tr>
 * <tr><td>{@code customer.owner-left}</td><td>15: the employee in charge no longer works here</td><td>the host</td></tr>
 * </table>
 *
 * <p>Points and bands are a convention, not a measurement: there is no source that gives them, and a company that knows who left
 * fits its own. No contract or warranty on file is no danger that one ends; which of the two it is, the sheet cannot tell, so
 * that their lines ask only where the day is known.
 */
public final class ChurnPack {
    private static final Attribute<Collection<ServiceCase>, Long> COMPLAINTS = CaseAttributes.openCases("complaint");

    private ChurnPack() {}

    /**
     * {@return the rules as text, to be changed or bound: {@code ChurnPack.standard().allowMissing().scorecard(attributes)}}
     */
    public static RulePack standard() {
        return RulePack.beside(ChurnPack.class, "standard-churn-1.json");
    }

    /**
     * {@return what a customer's file supplies of the names}: all but {@code customer.owner-left}, which a host adds from its own
     * list of employees, or leaves out with {@code allowMissing}.
     *
     * <p>How many complaints are open is not known of a customer of whom no case of any kind is on file: nobody may have told.
     * Who keeps all cases on file takes {@link #attributesWithAllCases}.
     */
    public static Attributes<CustomerFile> attributes() {
        return withoutCases()
                .plus(Attribute.<CustomerFile, Long>at(COMPLAINTS.name(), COMPLAINTS.kind(), ChurnPack::openComplaints)
                        .label("open complaints", "未办结投诉数"));
    }

    /** {@return the same where all cases of all customers are on file}: who has none has no open complaint. */
    public static Attributes<CustomerFile> attributesWithAllCases() {
        return withoutCases().plus(COMPLAINTS.through(file -> file.all(FactKinds.CASE)));
    }

    private static Attributes<CustomerFile> withoutCases() {
        return CustomerAttributes.standard()
                .plus(CustomerAttributes.purchasing())
                .plus(InstallAttributes.WARRANTY_ENDS.through(ChurnPack::installed));
    }

    private static @Nullable Long openComplaints(CustomerFile file, AsOf asOf) {
        List<ServiceCase> cases = file.all(FactKinds.CASE);
        boolean told = cases.stream().anyMatch(it -> it.knownAt(asOf).isPresent());
        return told ? COMPLAINTS.of(cases, asOf).orElse(null) : null;
    }

    private static InstalledBase installed(CustomerFile file) {
        return InstalledBase.of(
                file.all(FactKinds.INSTALLED_PRODUCT), file.all(FactKinds.WARRANTY), file.all(FactKinds.ENTITLEMENT));
    }
}
