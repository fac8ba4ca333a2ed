package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.Customer;
import org.crmkit.examples.review.dealings.CustomerRecords;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.page.Section;

/**
 * All that the report says of the records beside the purchases.
 *
 * @param dealings what the records say
 * @param main the main currency
 * @param words in which language
 */
public record RecordSections(Dealings dealings, Currency main, Words words) {

    /** {@return the sections for which there are records, in reading order} */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.addAll(new DealSections(dealings.deals(), words).sections());
        sections.addAll(new LeadSection(dealings.leads(), words).sections());
        sections.addAll(new AccountSection(dealings.keyCustomers(), words).sections());
        sections.addAll(new RenewalSections(dealings.renewals(), words).sections());
        sections.addAll(new ReceivableSections(dealings.receivables(), main, words).sections());
        sections.addAll(new FulfilmentSection(dealings.receivables(), words).sections());
        sections.addAll(new ServiceSections(dealings.service(), words).sections());
        sections.addAll(new TalkSections(dealings, words).sections());
        sections.addAll(new CampaignSections(dealings.campaigns(), dealings.reachable(), words).sections());
        return sections;
    }

    /** {@return what is not known at the moment asked about} */
    public static List<LocalizedText> missing(Optional<Dealings> dealings) {
        List<LocalizedText> missing = new ArrayList<>();
        note(missing, dealings.flatMap(Dealings::values).isEmpty(), "potential values", "潜在价值");
        note(
                missing,
                dealings.filter(found -> found.receivables().report().documents() > 0)
                        .isEmpty(),
                "orders and invoices",
                "订单与发票");
        note(missing, dealings.filter(found -> !found.talks().lines().isEmpty()).isEmpty(), "conversations", "沟通记录");
        note(missing, dealings.filter(found -> found.overdue().known() > 0).isEmpty(), "follow-ups", "跟进事项");
        note(missing, dealings.filter(found -> !found.deals().deals().isEmpty()).isEmpty(), "deals", "商机");
        note(missing, dealings.filter(found -> !found.leads().lines().isEmpty()).isEmpty(), "leads", "线索");
        note(
                missing,
                dealings.filter(found -> found.renewals().products() > 0).isEmpty(),
                "installed products",
                "装机产品");
        note(
                missing,
                dealings.filter(found -> found.service().totals().all().all() > 0)
                        .isEmpty(),
                "service cases",
                "服务工单");
        note(
                missing,
                dealings.filter(found -> !found.campaigns().lines().isEmpty()).isEmpty(),
                "campaigns",
                "营销活动");
        note(missing, dealings.filter(found -> found.reachable().records() > 0).isEmpty(), "consents", "营销许可");
        note(missing, none(dealings, customer -> customer.credit().isPresent()), "credit limits", "信用额度");
        note(
                missing,
                none(
                        dealings,
                        customer -> customer.extensions()
                                .text(CustomerRecords.BANK_ACCOUNT)
                                .isPresent()),
                "bank accounts",
                "银行账户");
        return missing;
    }

    private static boolean none(Optional<Dealings> dealings, Predicate<Customer> such) {
        return dealings.stream().flatMap(found -> found.files().stream()).noneMatch(file -> such.test(file.customer()));
    }

    private static void note(List<LocalizedText> missing, boolean absent, String english, String chinese) {
        if (absent) {
            missing.add(LocalizedText.of(english, chinese));
        }
    }
}
