package org.crmkit.scoring.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.crmkit.scoring.segment.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalletTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final LocalizedText UNREAD = LocalizedText.of("{} cannot be read", "{}无法读取");

    /** A host's own row: amounts as text, empty if not known. */
    private record Buyer(String name, String here, String altogether) {
        @Nullable
        Money own() {
            return here.isEmpty() ? null : Money.parse(here);
        }

        @Nullable
        Money category() {
            return altogether.isEmpty() ? null : Money.parse(altogether);
        }
    }

    private static final Attributes<Buyer> BUYER = Attributes.of(
            "buyer", Buyer::name, Attribute.money("spend", Buyer::own), Attribute.money("market", Buyer::category));

    static Answer<Wallet> wallet(String own, String category) {
        return Wallet.of(
                Optional.of(own).filter(it -> !it.isEmpty()).map(Money::parse),
                Optional.of(category).filter(it -> !it.isEmpty()).map(Money::parse));
    }

    @Test
    void an_amount_that_cannot_be_read_leaves_the_wallet_unknown_and_the_classes_tell_of_a_failure() {
        WalletAttributes<Buyer> wallets =
                WalletAttributes.of(BUYER, "spend", "market").orThrow();
        Buyer broken = new Buyer("a", "CNY 10", "RMB 20");
        assertThat(wallets.read(broken, NOW)).isEqualTo(Answer.unknown(UNREAD, "market"));
        Answers<Segment> answers =
                WalletPack.rules(wallets.attributes()).orThrow().ask(broken, NOW);
        assertThat(answers.first()).isEmpty();
        assertThat(answers.unknown()).hasSize(3);
        assertThat(answers.failures())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.attribute()).contains("market"));
        assertThat(wallets.read(broken, NOW).because().in(Texts.CHINESE)).isEqualTo("market无法读取");
    }

    @Test
    void the_rest_of_what_is_spent_is_the_room_to_grow() {
        Answer<Wallet> answer = wallet("CNY 300.00", "CNY 1200.00");
        Wallet wallet = answer.yes().orElseThrow();
        assertThat(wallet.share()).isEqualTo(Share.ofPercent(25));
        assertThat(wallet.room()).isEqualTo(Money.parse("CNY 900.00"));
        assertThat(answer.because()).hasToString("CNY 300.00 of CNY 1,200.00 is spent here, CNY 900.00 elsewhere");
        assertThat(answer.because().in(Texts.CHINESE)).contains("用于本公司");
        assertThat(wallet("CNY 0", "CNY 1").yes().orElseThrow().share()).isEqualTo(Share.NONE);
        assertThat(wallet("CNY 1", "CNY 1").yes().orElseThrow().room().signum()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'', CNY 10, what it spends here is not known",
                "CNY 10, '', what it spends on the category is not known",
                "CNY 10, USD 20, CNY 10.00 here and USD 20.00 altogether have different currencies",
                "CNY -0.01, CNY 20, returns outweigh what it bought here: CNY -0.01",
                "CNY 0, CNY 0, CNY 0.00 altogether is no wallet to have a share of",
                "CNY 20.01, CNY 20, CNY 20.01 here is more than CNY 20.00 altogether: one of them is wrong"
            })
    void what_is_missing_or_cannot_be_leaves_the_wallet_unknown(String own, String category, String because) {
        Answer<Wallet> answer = wallet(own, category);
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.because()).hasToString(because);
        assertThat(answer.because().in(Texts.CHINESE)).isNotEqualTo(because);
    }

    @Test
    void a_wallet_built_by_hand_is_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wallet(Money.parse("CNY 2"), Money.parse("CNY 1")))
                .withMessage("What is spent here must lie between nothing and the spend on the category,"
                        + " found CNY 2.00 of CNY 1.00");
    }

    @Test
    void wallets_add_up_by_currency_and_those_not_known_are_counted() {
        WalletReport report = List.of(
                        wallet("CNY 10", "CNY 20"),
                        wallet("CNY 10", "CNY 80"),
                        wallet("USD 1", "USD 4"),
                        wallet("", ""))
                .stream()
                .collect(Tally.collector(WalletTally::new));
        assertThat(report.unknown()).isEqualTo(1);
        assertThat(report.lines()).hasSize(2);
        assertThat(report.lines().get(0))
                .isEqualTo(new WalletReport.Line(2, new Wallet(Money.parse("CNY 20"), Money.parse("CNY 100"))));
        assertThat(report.lines().get(0).wallet().share()).isEqualTo(Share.ofPercent(20));
        assertThat(Copies.serialized(report)).isEqualTo(report);
        assertThat(new WalletTally().result().lines()).isEmpty();
    }

    @Test
    void a_hosts_row_gets_its_share_and_its_class() {
        WalletAttributes<Buyer> wallets =
                WalletAttributes.of(BUYER, "spend", "market").orThrow();
        assertThat(answers(wallets, new Buyer("a", "CNY 80", "CNY 100")).first().map(Segment::code))
                .contains("main");
        assertThat(answers(wallets, new Buyer("b", "CNY 79.99", "CNY 100"))
                        .first()
                        .map(Segment::code))
                .contains("shared");
        assertThat(answers(wallets, new Buyer("c", "CNY 32.99", "CNY 100"))
                        .first()
                        .map(Segment::code))
                .contains("small");
        Answers<Segment> open = answers(wallets, new Buyer("d", "CNY 80", ""));
        assertThat(open.first()).isEmpty();
        assertThat(open.undecided()).isTrue();
        assertThat(wallets.attributes().find("wallet.room").orElseThrow().of(new Buyer("e", "CNY 80", "CNY 100"), NOW))
                .hasValueSatisfying(room -> assertThat(room).isEqualTo(Money.parse("CNY 20")));
    }

    private static Answers<Segment> answers(WalletAttributes<Buyer> wallets, Buyer buyer) {
        return WalletPack.rules(wallets.attributes()).orThrow().ask(buyer, NOW);
    }

    @Test
    void an_amount_that_is_not_offered_is_a_finding() {
        List<Finding> findings = WalletAttributes.of(BUYER, "spent", "budget").findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("wallet.unknown-amount", "wallet.unknown-amount");
        assertThat(findings.get(1).because()).hasToString("the attributes of buyer hold no amount of that name");
    }

    @Test
    void the_pack_binds_to_customers_files_and_leaves_nothing_open() {
        assertThat(WalletPack.rules(WalletAttributes.standard().attributes()).findings())
                .isEmpty();
        assertThat(WalletPack.rules(WalletAttributes.standard().attributes())
                        .orThrow()
                        .analyse())
                .isEmpty();
        assertThat(WalletPack.standard().title().orElseThrow().in(Texts.CHINESE))
                .isEqualTo("按钱包份额划分的客户");
        assertThat(WalletPack.classes())
                .allSatisfy(it -> assertThat(it.name().in(Texts.CHINESE))
                        .isNotEqualTo(it.name().en()));
    }
}
