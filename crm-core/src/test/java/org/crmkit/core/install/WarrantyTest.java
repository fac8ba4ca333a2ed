package org.crmkit.core.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.install.InstallFacts.DAY;
import static org.crmkit.core.install.InstallFacts.NOON;
import static org.crmkit.core.install.InstallFacts.SHANGHAI;
import static org.crmkit.core.install.InstallFacts.endOf;
import static org.crmkit.core.install.InstallFacts.fullWarranty;
import static org.crmkit.core.install.InstallFacts.plain;
import static org.crmkit.core.install.InstallFacts.warranty;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class WarrantyTest {
    private static final LocalDate LAST = LocalDate.of(2027, 3, 2);
    private static final Warranty YEAR =
            warranty("W1").basis(Warranty.Basis.PURCHASE).build();

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(fullWarranty(), Warranty.class, "warranty-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(fullWarranty(), Warranty.class);
        FactLaws.survivesJson(warranty("W2").extensionOf(WarrantyId.of("W1")).build(), Warranty.class);
        assertThat(fullWarranty().ref()).hasToString("warranty:W1");
    }

    @Test
    void the_last_day_is_the_day_it_counts_from_plus_its_duration() {
        assertThat(YEAR.term(DAY)).isEqualTo(new Warranty.Term(DAY, LAST));
        Warranty month =
                Warranty.builder().from(YEAR).duration(Period.ofMonths(1)).build();
        assertThat(month.term(LocalDate.of(2026, 1, 31)).last()).isEqualTo(LocalDate.of(2026, 2, 28));
        Warranty extension = warranty("W2").extensionOf(WarrantyId.of("W1")).build();
        assertThat(extension.term(LAST)).isEqualTo(new Warranty.Term(LAST.plusDays(1), LAST.plusYears(1)));
    }

    @Test
    void it_holds_on_its_first_and_its_last_day_and_expires_within_the_notice() {
        assertCoverage(DAY.minusDays(1), Coverage.State.NOT_STARTED, "runs from 2026-03-02 to 2027-03-02");
        assertCoverage(DAY, Coverage.State.ACTIVE, "runs to 2027-03-02, days left: 365");
        assertCoverage(LAST.minusDays(31), Coverage.State.ACTIVE, "runs to 2027-03-02, days left: 31");
        assertCoverage(LAST.minusDays(30), Coverage.State.EXPIRING, "runs to 2027-03-02, days left: 30");
        assertCoverage(LAST, Coverage.State.EXPIRING, "runs to 2027-03-02, days left: 0");
        assertCoverage(LAST.plusDays(1), Coverage.State.EXPIRED, "ended on 2027-03-02");
        assertThat(YEAR.coverage(DAY, endOf(LAST), 0).daysLeft()).contains(0L);
        assertThat(YEAR.coverage(DAY, endOf(LAST.minusDays(1)), 0).state()).isEqualTo(Coverage.State.ACTIVE);
        assertThat(YEAR.coverage(DAY, endOf(LAST), 0).because().in(Texts.CHINESE))
                .isEqualTo("到期日2027-03-02，还剩0天");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.coverage(DAY, endOf(LAST), -1))
                .withMessage("The days of notice before a warranty ends must not be negative, found -1");
    }

    private static void assertCoverage(LocalDate day, Coverage.State state, String because) {
        Coverage coverage = YEAR.coverage(DAY, endOf(day), 30);
        assertThat(coverage.state()).isEqualTo(state);
        assertThat(coverage.because()).hasToString(because);
        assertThat(coverage.term()).contains(YEAR.term(DAY));
        boolean holds = state == Coverage.State.ACTIVE || state == Coverage.State.EXPIRING;
        assertThat(coverage.holds()).isEqualTo(holds ? Truth.YES : Truth.NO);
        assertThat(coverage.daysLeft().isPresent()).isEqualTo(holds);
    }

    @Test
    void void_wins_from_its_moment_and_keeps_the_days() {
        Warranty spoilt = Warranty.builder()
                .from(YEAR)
                .voided(new Warranty.Voiding(NOON, "opened"))
                .build();
        Coverage before = spoilt.coverage(DAY, AsOf.of(NOON.minusNanos(1), SHANGHAI), 30);
        assertThat(before.state()).isEqualTo(Coverage.State.ACTIVE);
        for (LocalDate from : List.of(DAY, DAY.plusYears(9), DAY.minusYears(9))) {
            Coverage coverage = spoilt.coverage(from, AsOf.of(NOON, SHANGHAI), 30);
            assertThat(coverage.state()).isEqualTo(Coverage.State.VOID);
            assertThat(coverage.term()).contains(YEAR.term(from));
            assertThat(coverage.holds()).isEqualTo(Truth.NO);
            assertThat(coverage.because()).hasToString("void since 2026-03-02T12:00:00Z: opened");
            assertThat(coverage.because().in(Texts.CHINESE)).isEqualTo("自2026-03-02T12:00:00Z起失效：opened");
        }
        assertThat(spoilt.knownAt(AsOf.of(NOON.minusNanos(1), SHANGHAI))).contains(YEAR);
        assertThat(spoilt.knownAt(AsOf.of(NOON, SHANGHAI))).contains(spoilt);
        assertThat(fullWarranty().knownAt(endOf(DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void its_own_faults_are_refused() {
        assertRefused(
                warranty("W1"),
                "Warranty W1 must count from a day of its product or else extend a warranty, found no day and no warranty");
        assertRefused(
                warranty("W1").basis(Warranty.Basis.INSTALL).extensionOf(WarrantyId.of("W0")),
                "Warranty W1 must count from a day of its product or else extend a warranty, found INSTALL and W0");
        assertRefused(warranty("W1").extensionOf(WarrantyId.of("W1")), "Warranty W1 cannot extend itself");
        assertRefused(
                Warranty.builder().from(YEAR).duration(Period.ZERO),
                "Warranty W1 must end after the day that it counts from, found a duration of P0D");
        assertRefused(
                Warranty.builder().from(YEAR).duration(Period.of(1, 0, -1)),
                "Warranty W1 must end after the day that it counts from, found a duration of P1Y-1D");
        assertRefused(
                Warranty.builder().from(YEAR).duration(Period.of(100, 1, 0)),
                "Warranty W1 must last at most 100 years, found P100Y1M");
        assertThat(Warranty.builder().from(YEAR).duration(Period.ofYears(100)).build())
                .isNotNull();
        assertThat(Warranty.builder().from(YEAR).duration(Period.ofDays(1)).build())
                .isNotNull();
        assertRefused(Warranty.builder().from(YEAR).kind(" "), "The kind of a warranty must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Warranty.Voiding(NOON, ""))
                .withMessage("The reason why a warranty is void must not be blank");
    }

    @Test
    void warranties_have_a_product_and_a_day_to_count_from() {
        InstalledProduct product = plain("A1").installed(DAY).build();
        assertOne(
                List.of(),
                List.of(YEAR),
                "install.warranty-without-product",
                "warranty W1 is for installed product A1, which is not there",
                "保修W1针对的装机产品A1不存在");
        assertOne(
                List.of(product),
                List.of(YEAR),
                "install.warranty-basis-unknown",
                "warranty W1 counts from the purchase of A1, whose day is not known",
                "保修W1自购买日起算，但装机产品A1的该日期未知");
        Warranties warranties = Warranties.of(InstalledProducts.of(List.of(product)), List.of(YEAR));
        Coverage coverage = warranties.coverage(YEAR.id(), endOf(DAY), 30).orElseThrow();
        assertThat(coverage.state()).isEqualTo(Coverage.State.UNKNOWN);
        assertThat(coverage.holds()).isEqualTo(Truth.UNKNOWN);
        assertThat(coverage.because()).hasToString("the day that warranty W1 counts from is not known");
        assertThat(warranties.coverage(WarrantyId.of("W9"), endOf(DAY), 30)).isEmpty();
        assertThat(warranties.of(InstallFacts.A1)).containsExactly(YEAR);
        assertThat(warranties).hasToString("Warranties[1]");
        InstalledProduct dated =
                plain("A1").purchased(DAY).installed(DAY).activated(DAY).build();
        for (Warranty.Basis basis : Warranty.Basis.values()) {
            assertThat(basis.of(dated)).contains(DAY);
            assertThat(basis.sayAs()).isEqualTo(SayAs.WORDS);
        }
        assertThat(WarrantyCover.standard()).hasSize(3).allMatch(cover -> cover.sayAs() == SayAs.WORDS);
        assertThat(WarrantyCover.ON_SITE.words().in(Texts.CHINESE)).isEqualTo("上门");
        assertThat(WarrantyCover.of("own").words().in(Texts.ENGLISH)).isEqualTo("own");
    }

    @Test
    void an_extension_holds_from_the_day_after_the_last() {
        InstalledProduct product = plain("A1").purchased(DAY).build();
        Warranty extension = warranty("W2").extensionOf(YEAR.id()).build();
        Warranties all = Warranties.of(InstalledProducts.of(List.of(product)), List.of(extension, YEAR));
        assertThat(all.findings()).isEmpty();
        assertThat(all.term(extension.id())).contains(new Warranty.Term(LAST.plusDays(1), LocalDate.of(2028, 3, 2)));
        assertThat(all.coverage(extension.id(), endOf(LAST), 0).map(Coverage::state))
                .contains(Coverage.State.NOT_STARTED);
        Warranty overlapping = warranty("W3")
                .basis(Warranty.Basis.PURCHASE)
                .duration(Period.ofDays(1))
                .build();
        assertOne(
                List.of(product),
                List.of(YEAR, overlapping),
                "install.warranty-overlap",
                "A1 has manufacturer warranty twice from 2026-03-02 to 2026-03-03: by W1 and W3",
                "装机产品A1自2026-03-02至2026-03-03有两份manufacturer保修：W1和W3");
        Warranty gone = Warranty.builder()
                .from(overlapping)
                .voided(new Warranty.Voiding(NOON, "error"))
                .build();
        Warranty other = Warranty.builder().from(overlapping).kind("extended").build();
        assertThat(Warranties.of(InstalledProducts.of(List.of(product)), List.of(YEAR, gone))
                        .findings())
                .isEmpty();
        assertThat(Warranties.of(InstalledProducts.of(List.of(product)), List.of(YEAR, other))
                        .findings())
                .isEmpty();
    }

    @Test
    void an_extension_extends_a_warranty_of_its_product() {
        InstalledProduct product = plain("A1").purchased(DAY).build();
        InstalledProduct second = plain("A2").purchased(DAY).build();
        Warranty extension = warranty("W2").extensionOf(YEAR.id()).build();
        assertOne(
                List.of(product),
                List.of(extension),
                "install.extended-warranty-unknown",
                "warranty W2 extends W1, which is not there",
                "保修W2延长自保修W1，但后者不存在");
        Warranty strange =
                Warranty.builder().from(extension).installedProduct(second.id()).build();
        assertOne(
                List.of(product, second),
                List.of(YEAR, strange),
                "install.extension-of-another-product",
                "warranty W2 of A2 extends W1, which is one of A1",
                "装机产品A2的保修W2延长自装机产品A1的保修W1");
        assertOne(
                List.of(product),
                List.of(YEAR, YEAR),
                "install.warranty-twice",
                "2 warranties have the id W1: one of them is looked at",
                "2份保修的编号都是W1：只取其中一份");
        Warranty back = Warranty.builder()
                .from(YEAR)
                .basis(Optional.empty())
                .extensionOf(extension.id())
                .build();
        Warranties circle = Warranties.of(InstalledProducts.of(List.of(product)), List.of(extension, back));
        assertThat(circle.term(YEAR.id())).isEmpty();
        assertThat(circle.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("install.extension-cycle");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.because()).hasToString("warranty W1 extends W2 and, 1 extensions further back, itself");
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("保修W1延长自W2，再往前追溯1次又回到它自己");
        });
    }

    private static void assertOne(
            List<InstalledProduct> products, List<Warranty> warranties, String code, String english, String chinese) {
        List<Finding> findings =
                Warranties.of(InstalledProducts.of(products), warranties).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.because()).hasToString(english);
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo(chinese);
        });
    }

    private static void assertRefused(Warranty.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
