package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.examples.review.dealings.Renewals;
import org.crmkit.examples.review.dealings.Renewals.Ending;
import org.crmkit.examples.review.dealings.Renewals.Expiring;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** To whom to offer an extension of a warranty or a new contract. */
record RenewalSections(Renewals renewals, Words words) {
    private static final int SHOWN = 10;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!renewals.warranties().isEmpty()) {
            sections.add(warranties());
        }
        if (!renewals.contracts().isEmpty()) {
            sections.add(contracts());
        }
        return sections;
    }

    private Section warranties() {
        List<List<String>> rows =
                renewals.warranties().stream().limit(SHOWN).map(this::row).toList();
        return new Section(
                words.say("Whom to offer a longer warranty", "该向谁推荐延保"),
                words.say(
                        "{} warranties of {} installed products end in the next {} days and are not extended: offer it, the first ones today.",
                        "{1}件装机产品中，{0}份保修将在{2}天内到期且未延保：请依次联系客户，最先到期的今天就联系。",
                        renewals.warranties().size(),
                        renewals.products(),
                        Renewals.NOTICE_DAYS),
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Customer", "客户")),
                                Heading.numbers(words.say("Days left", "剩余天数")),
                                Heading.words(words.say("Product", "产品")),
                                Heading.words(words.say("Because", "理由"))),
                        rows)));
    }

    private List<String> row(Ending one) {
        return List.of(
                one.product().customer().map(CustomerId::value).orElse("–"),
                words.value(one.coverage().daysLeft().orElseThrow()),
                one.product().product().map(ProductId::value).orElse("–"),
                one.coverage().because().in(words.texts()));
    }

    private Section contracts() {
        List<List<String>> rows =
                renewals.contracts().stream().limit(SHOWN).map(this::row).toList();
        return new Section(
                words.say("Contracts to renew", "待续签合同"),
                words.say(
                        "{} maintenance contracts end in the next {} days and nobody has renewed them: send a new offer.",
                        "{}份维保合同将在{}天内到期且尚未续签：请发送续签报价。",
                        renewals.contracts().size(),
                        Renewals.NOTICE_DAYS),
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Customer", "客户")),
                                Heading.numbers(words.say("Days left", "剩余天数")),
                                Heading.words(words.say("Contract", "合同")),
                                Heading.numbers(words.say("Value", "合同金额")),
                                Heading.words(words.say("Because", "理由"))),
                        rows)));
    }

    private List<String> row(Expiring one) {
        return List.of(
                one.contract().customer().value(),
                words.value(one.daysLeft()),
                one.contract().id().value(),
                one.contract().value().map(words::value).orElse("–"),
                words.say("runs to {}, not renewed", "到期日{}，尚未续签", one.last()));
    }
}
