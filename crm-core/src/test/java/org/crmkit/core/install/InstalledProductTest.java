package org.crmkit.core.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.install.InstallFacts.DAY;
import static org.crmkit.core.install.InstallFacts.endOf;
import static org.crmkit.core.install.InstallFacts.plain;
import static org.crmkit.core.install.InstallFacts.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.PostalAddress;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class InstalledProductTest {
    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(product(), InstalledProduct.class, "installed-product-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(product(), InstalledProduct.class);
        FactLaws.survivesJson(plain("A1").build(), InstalledProduct.class);
        InstalledProduct there =
                plain("A1").contactPoint(ContactKey.parse("postal:cn|hangzhou")).build();
        FactLaws.survivesJson(there, InstalledProduct.class);
        assertThat(there.toString()).contains("A1").doesNotContain("hangzhou");
        assertThat(product().toString()).doesNotContain("杭州");
    }

    @Test
    void it_is_with_a_customer_or_a_party_and_is_something() {
        assertThat(plain("A1")
                        .customer(Optional.empty())
                        .party(PartyId.of("P1"))
                        .build())
                .isNotNull();
        assertRefused(
                plain("A1").customer(Optional.empty()),
                "Installed product A1 must be with a customer or a party, found neither");
        assertThat(plain("A1").product(Optional.empty()).name("other press").build())
                .isNotNull();
        assertRefused(
                plain("A1").product(Optional.empty()),
                "Installed product A1 must name its product or what it is called, found neither");
        assertRefused(plain("A1").name(" "), "The name of installed product A1 must not be blank");
        assertRefused(plain("A1").parent(InstallFacts.A1), "Installed product A1 cannot be a component of itself");
    }

    @Test
    void units_are_counted_and_told_apart() {
        assertRefused(
                plain("A1").addSerialNumbers("S-1", "S-1"),
                "Installed product A1 has a serial number twice: [S-1, S-1]");
        assertRefused(plain("A1").addSerialNumber(" "), "A serial number must not be blank");
        assertRefused(plain("A1").lot(""), "The lot of an installed product must not be blank");
        String quantity = "The quantity of installed product A1 must be more than 0 and have at most 24 digits";
        assertRefused(plain("A1").quantity(BigDecimal.ZERO), quantity);
        assertRefused(plain("A1").quantity(new BigDecimal("1e30000000")), quantity);
        assertThat(plain("A1").quantity(new BigDecimal("0.5")).build()).isNotNull();
        assertRefused(
                plain("A1").price(Money.parse("CNY -0.01")),
                "The price of installed product A1 must not be negative, found CNY -0.01");
        assertRefused(
                plain("A1")
                        .address(PostalAddress.builder().country("CN").build())
                        .contactPoint(ContactKey.parse("postal:cn")),
                "Installed product A1 must stand at an address or a contact point, found both");
    }

    @Test
    void its_days_are_in_order() {
        assertThat(plain("A1")
                        .shipped(DAY)
                        .installed(DAY)
                        .activated(DAY)
                        .purchased(DAY)
                        .retired(DAY)
                        .build())
                .isNotNull();
        LocalDate before = DAY.minusDays(1);
        assertRefused(
                plain("A1").shipped(DAY).installed(before),
                "Installed product A1 was shipped on 2026-03-02, found installed on 2026-03-01");
        assertRefused(
                plain("A1").shipped(DAY).activated(before),
                "Installed product A1 was shipped on 2026-03-02, found activated on 2026-03-01");
        assertRefused(
                plain("A1").purchased(DAY).retired(before),
                "Installed product A1 was bought on 2026-03-02, found retired on 2026-03-01");
        assertRefused(
                plain("A1").installed(DAY).retired(before),
                "Installed product A1 was installed on 2026-03-02, found retired on 2026-03-01");
        assertRefused(
                plain("A1").nextMaintenance(LocalDate.MAX),
                "A day of an installed product must lie in the years 1 to 9999, found +999999999-12-31");
    }

    @Test
    void what_came_later_was_not_known() {
        assertThat(product().knownAt(endOf(DAY.minusDays(1)))).isEmpty();
        InstalledProduct bought = product().knownAt(endOf(DAY)).orElseThrow();
        assertThat(bought.since()).contains(DAY);
        assertThat(bought.installed()).isEmpty();
        assertThat(bought.retired()).isEmpty();
        assertThat(bought.nextMaintenance()).isEmpty();
        assertThat(bought.status().map(Timeline::last).map(InstallStatus::code)).contains("purchased");
        assertThat(product().knownAt(endOf(LocalDate.of(2031, 3, 10)))).contains(product());
        assertThat(plain("A1").nextMaintenance(DAY).build().knownAt(endOf(DAY.minusDays(1))))
                .isPresent();
    }

    @Test
    void it_is_retired_by_its_day_or_its_status() {
        InstalledProduct byDay = plain("A1").retired(DAY).build();
        assertThat(byDay.retired(endOf(DAY.minusDays(1)))).isFalse();
        assertThat(byDay.retired(endOf(DAY))).isTrue();
        InstalledProduct byStatus = plain("A1")
                .status(Timeline.start(
                        InstallFacts.NOON,
                        InstallStatus.of(InstallStatus.Category.RETIRED, "scrapped"),
                        Cause.by("E7")))
                .build();
        assertThat(byStatus.retired(InstallFacts.at(0))).isTrue();
        assertThat(byStatus.retired(InstallFacts.at(-1))).isFalse();
        assertThat(InstallStatus.standard())
                .extracting(InstallStatus::category)
                .containsOnly(InstallStatus.Category.values())
                .isSorted();
    }

    @Test
    void one_unit_is_one_product() {
        InstalledProduct one = plain("A1").addSerialNumber("S-1").build();
        InstalledProduct other = plain("A2").addSerialNumber("S-1").build();
        assertOne(
                List.of(other, one),
                "install.serial-twice",
                "installed-product:A2",
                "A1 and A2 are both product press-9 with serial number S-1",
                "A1和A2都是产品press-9，且序列号同为S-1");
        InstalledProduct another = InstalledProduct.builder()
                .from(other)
                .product(ProductId.of("press-8"))
                .build();
        InstalledProduct scrapped =
                InstalledProduct.builder().from(other).retired(DAY).build();
        assertThat(InstalledProducts.of(List.of(one, another, scrapped)).findings())
                .extracting(Finding::code)
                .containsExactly("install.product-twice");
        assertThat(InstalledProducts.of(List.of(one, another)).findings()).isEmpty();
        assertThat(InstalledProducts.of(List.of(one, scrapped)).findings()).isEmpty();
        assertOne(
                List.of(one, one),
                "install.product-twice",
                "installed-product:A1",
                "2 installed products have the id A1: one of them is looked at",
                "2个装机产品的编号都是A1：只取其中一个");
    }

    @Test
    void components_are_parts_of_something_else() {
        InstalledProduct part = plain("A2").parent(InstallFacts.A1).build();
        InstalledProduct whole = plain("A1").build();
        InstalledProducts all = InstalledProducts.of(List.of(part, whole));
        assertThat(all.findings()).isEmpty();
        assertThat(all.components(InstallFacts.A1)).containsExactly(part);
        assertThat(all.components(part.id())).isEmpty();
        assertThat(all.all()).containsExactly(whole, part);
        assertThat(all).hasToString("InstalledProducts[2]");
        assertOne(
                List.of(part),
                "install.parent-unknown",
                "installed-product:A2",
                "A2 is a component of A1, which is not there",
                "A2是A1的组件，但后者不存在");
        InstalledProduct circle =
                InstalledProduct.builder().from(whole).parent(part.id()).build();
        assertThat(InstalledProducts.of(List.of(part, circle)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("install.component-cycle");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.because())
                            .hasToString("A1 is a component of A2 and, 1 steps further up, of itself");
                    assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("A1是A2的组件，再往上1级又回到它自己");
                });
    }

    private static void assertOne(
            List<InstalledProduct> products, String code, String place, String english, String chinese) {
        assertThat(InstalledProducts.of(products).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place().path()).isEqualTo(place);
            assertThat(finding.because()).hasToString(english);
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo(chinese);
        });
    }

    private static void assertRefused(InstalledProduct.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
