package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.Customer;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.outlook.Outlook;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.records.CustomerRecords;

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
        sections.addAll(new LeadScoreSections(dealings.outlook().leads(), words).sections());
        sections.addAll(new AccountSection(dealings.keyCustomers(), words).sections());
        sections.addAll(new RenewalSections(dealings.renewals(), words).sections());
        sections.addAll(new ReceivableSections(dealings.receivables(), main, words).sections());
        sections.addAll(new FulfilmentSection(dealings.receivables(), words).sections());
        sections.addAll(new ServiceSections(dealings.service(), words).sections());
        sections.addAll(
                new SurveySections(dealings.outlook().voices(), dealings.asOf().zone(), words).sections());
        sections.addAll(new TalkSections(dealings, words).sections());
        sections.addAll(new CampaignSections(dealings.campaigns(), dealings.reachable(), words).sections());
        return sections;
    }

    /**
     * {@return what is not known at the moment asked about}
     *
     * @param products whether the purchases name products
     */
    public static List<LocalizedText> missing(Optional<Dealings> dealings, boolean products) {
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
        noteOutlook(missing, dealings.map(Dealings::outlook));
        note(missing, !products, "products of the purchases", "购买的产品");
        return missing;
    }

    private static boolean none(Optional<Dealings> dealings, Predicate<Customer> such) {
        return dealings.stream().flatMap(found -> found.files().stream()).noneMatch(file -> such.test(file.customer()));
    }

    private static void noteOutlook(List<LocalizedText> missing, Optional<Outlook> outlook) {
        note(
                missing,
                outlook.filter(found -> !found.earnings().report().customers().isEmpty())
                        .isEmpty(),
                "costs of goods",
                "商品成本");
        note(
                missing,
                outlook.filter(found -> !found.wallets().placed().isEmpty()).isEmpty(),
                "what customers spend elsewhere",
                "客户在别处的支出");
        note(
                missing,
                outlook.filter(found -> !found.voices().figures().isEmpty()).isEmpty(),
                "answers to surveys",
                "满意度调查");
        note(missing, outlook.flatMap(Outlook::quality).isEmpty(), "sources of the customers' data", "客户数据的来源");
    }

    private static void note(List<LocalizedText> missing, boolean absent, String english, String chinese) {
        if (absent) {
            missing.add(LocalizedText.of(english, chinese));
        }
    }
}
