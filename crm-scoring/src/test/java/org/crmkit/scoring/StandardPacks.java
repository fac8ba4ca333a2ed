package org.crmkit.scoring;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.file.ReceivableAttributes;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadId;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.churn.ChurnPack;
import org.crmkit.scoring.credit.BehaviourPack;
import org.crmkit.scoring.credit.BehaviourReader;
import org.crmkit.scoring.credit.CreditRules;
import org.crmkit.scoring.credit.PaymentAttributes;
import org.crmkit.scoring.credit.PaymentBehaviour;
import org.crmkit.scoring.fraud.FraudPolicy;
import org.crmkit.scoring.fraud.FraudProfile;
import org.crmkit.scoring.fraud.FraudRules;
import org.crmkit.scoring.fraud.IdentityAttributes;
import org.crmkit.scoring.fraud.IdentityTally;
import org.crmkit.scoring.fraud.UsualRefunds;
import org.crmkit.scoring.lead.EngagementPolicy;
import org.crmkit.scoring.lead.LeadFile;
import org.crmkit.scoring.lead.LeadScorer;
import org.crmkit.scoring.nextproduct.Basket;
import org.crmkit.scoring.nextproduct.BasketTally;
import org.crmkit.scoring.nextproduct.MiningPolicy;
import org.crmkit.scoring.nextproduct.NextProduct;
import org.crmkit.scoring.nextproduct.NextProductPolicy;
import org.crmkit.scoring.nextproduct.PreferencePolicy;
import org.crmkit.scoring.nextproduct.Preferences;
import org.crmkit.scoring.profit.CostPolicy;
import org.crmkit.scoring.profit.ProfitAttributes;
import org.crmkit.scoring.profit.ProfitPack;
import org.crmkit.scoring.profit.ProfitPart;
import org.crmkit.scoring.profit.ProfitReader;
import org.crmkit.scoring.quality.FieldState;
import org.crmkit.scoring.quality.QualityInspector;
import org.crmkit.scoring.quality.QualityPolicy;
import org.crmkit.scoring.segment.SegmentPack;
import org.crmkit.scoring.survey.SurveyAttributes;
import org.crmkit.scoring.survey.SurveyPack;
import org.crmkit.scoring.wallet.WalletAttributes;
import org.crmkit.scoring.wallet.WalletPack;

/** What every standard pack says of one customer's file at a moment, rule by rule. */
final class StandardPacks {
    private static final ProfitReader PROFIT = new ProfitReader(
            Map.of(ProductId.of("bolt"), Money.parse("CNY 2")),
            CostPolicy.standard(Money.parse("CNY 3")),
            Map.of(CampaignId.of("spring"), Money.parse("CNY 4")),
            Set.of());
    private static final NextProduct NEXT = next();

    private final CustomerFile file;
    private final AsOf asOf;
    private final Map<String, Said> said = new LinkedHashMap<>();

    private StandardPacks(CustomerFile file, AsOf asOf) {
        this.file = file;
        this.asOf = asOf;
    }

    /**
     * What a rule says.
     *
     * @param value of a yes, else empty
     */
    record Said(Truth truth, String value, String because, String chinese) {
        @Override
        public String toString() {
            return truth + " " + value + " because " + because;
        }
    }

    /** {@return every rule and figure of every pack, by name, with its answer} */
    static Map<String, Said> ask(CustomerFile file, AsOf asOf) {
        StandardPacks packs = new StandardPacks(file, asOf);
        packs.say(SegmentPack.rules(CustomerAttributes.standard()).orThrow().ask(file, asOf));
        packs.say(
                ChurnPack.standard()
                        .allowMissing()
                        .scorecard(ChurnPack.attributes())
                        .orThrow(),
                file);
        packs.credit();
        packs.fraud();
        packs.profit();
        packs.survey();
        packs.wallet();
        packs.nextProduct();
        packs.quality();
        packs.lead();
        return packs.said;
    }

    private void credit() {
        say(CreditRules.standard().ask(file, asOf));
        PaymentBehaviour pays = BehaviourReader.standard().read(file, asOf);
        say("credit.days-late", pays.daysLate());
        say("credit.in-time", pays.inTime());
        say("credit.trend", pays.trend());
        say("credit.overdue-days", pays.overdueDays());
        say("credit.days-sales-outstanding", pays.daysSalesOutstanding());
        Attributes<CustomerFile> names =
                PaymentAttributes.ofFiles(BehaviourReader.standard()).plus(ReceivableAttributes.standard());
        say(BehaviourPack.card(names).orThrow(), file);
    }

    private void fraud() {
        IdentityTally tally = IdentityTally.of(FraudPolicy.standard());
        IdentityAttributes.of(IdentityAttributes.standard("acme.iban"), file, asOf)
                .forEach(tally::add);
        UsualRefunds usual = new UsualRefunds(100, Share.ofPercent(5));
        say(FraudRules.standard().ask(FraudProfile.of(file).among(tally.result(), usual), asOf));
    }

    private void profit() {
        DateRange year = DateRange.of(asOf.date().minusYears(1), asOf.date().plusYears(1));
        Attributes<CustomerFile> amounts = Attributes.of("customer", CustomerFile::id);
        for (ProfitPart part : ProfitPart.values()) {
            String name = "profit." + part.name().toLowerCase(Locale.ROOT);
            say(name, PROFIT.part(part, file, year, asOf));
            amounts = amounts.plus(Attribute.<CustomerFile, Money>at(
                    name,
                    AttributeKind.MONEY,
                    (it, at) -> PROFIT.part(part, it, year, at).yes().orElse(null)));
        }
        say("profit.profit", PROFIT.read(file, year, asOf).profit());
        Attributes<CustomerFile> profit = ProfitAttributes.of(amounts, ProfitAttributes.Names.standard())
                .orThrow()
                .attributes();
        say(ProfitPack.rules(profit).orThrow().ask(file, asOf));
    }

    private void survey() {
        for (Satisfaction question : file.all(FactKinds.SATISFACTION)) {
            if (question.knownAt(asOf).isPresent()) {
                SurveyPack.rules(SurveyAttributes.standard())
                        .orThrow()
                        .ask(question, asOf)
                        .all()
                        .forEach(it -> say(it.rule() + " " + question.id(), it.answer()));
            }
        }
    }

    private void wallet() {
        WalletAttributes<CustomerFile> wallet = WalletAttributes.standard();
        say("wallet.wallet", wallet.read(file, asOf));
        say(WalletPack.rules(wallet.attributes()).orThrow().ask(file, asOf));
    }

    private void nextProduct() {
        say("next-product.next", NEXT.recommend(Basket.of(file.all(FactKinds.PURCHASE), asOf)));
        Preferences preferences = Preferences.of(
                file.all(FactKinds.PURCHASE), Map.of(), file.all(FactKinds.INTERACTION), asOf.zone(), asOf);
        for (Preferences.Kind kind : Preferences.Kind.values()) {
            String name = "next-product.preferred-" + kind.name().toLowerCase(Locale.ROOT);
            say(name, preferences.preferred(kind, PreferencePolicy.standard()));
        }
    }

    private void quality() {
        LocalizedText text = LocalizedText.of("{}");
        new QualityInspector(QualityPolicy.standard())
                .inspect(file, asOf)
                .fields()
                .forEach(it -> say(
                        "quality." + it.field().name(),
                        it.state() == FieldState.MISSING
                                ? Answer.unknown(it.because().text())
                                : Answer.yes(it.state(), text, it.because().toString())));
    }

    private void lead() {
        Lead lead = Lead.builder()
                .id(LeadId.of("L1"))
                .organizationName("Ann's")
                .status(Timeline.start(
                        Instant.parse("2020-01-01T00:00:00Z"), LeadStatus.of(LeadStatus.Category.NEW), Cause.by("E1")))
                .build();
        LeadFile subject = LeadFile.of(lead, file.all(FactKinds.TOUCH), file.all(FactKinds.INTERACTION));
        LeadScorer<LeadFile> scorer = LeadScorer.standard(LeadFile.attributes(EngagementPolicy.standard()))
                .orThrow();
        say(scorer.fit(), subject);
        say(scorer.engagement(), subject);
        say("lead.next", scorer.score(subject, asOf).next());
    }

    private static NextProduct next() {
        BasketTally tally = new BasketTally();
        for (String name : List.of("nut", "nut", "washer")) {
            tally.add(Basket.of(List.of(ProductId.of("bolt"), ProductId.of(name))));
            tally.add(Basket.of(List.of(ProductId.of("rug"))));
        }
        return NextProduct.of(
                MiningPolicy.standard().count(1).confidence(Share.NONE).mine(tally.result()),
                NextProductPolicy.standard());
    }

    private <S> void say(Scorecard<S> card, S subject) {
        card.explain(subject, asOf).forEach(this::say);
    }

    private void say(Answers<?> answers) {
        answers.failures().forEach(it -> say(it.rule().value(), Answer.yes(it, "it failed")));
        answers.all().forEach(it -> say(it.rule().value(), it.answer()));
    }

    private void say(String name, Answer<?> answer) {
        String value = answer.yes().map(Object::toString).orElse("");
        said.put(
                name,
                new Said(
                        answer.truth(),
                        value,
                        answer.because().toString(),
                        answer.because().in(Texts.CHINESE)));
    }
}
