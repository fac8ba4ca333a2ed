package org.crmkit.core.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.install.InstallFacts.A1;
import static org.crmkit.core.install.InstallFacts.DAY;
import static org.crmkit.core.install.InstallFacts.endOf;
import static org.crmkit.core.install.InstallFacts.entitlement;
import static org.crmkit.core.install.InstallFacts.plain;
import static org.crmkit.core.install.InstallFacts.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class InstalledBaseTest {
    private static final LocalDate LAST = DAY.plusYears(1);
    private static final InstalledBase BASE = InstalledBase.of(
            List.of(
                    plain("A1").purchased(DAY).build(),
                    plain("A2")
                            .installed(DAY.plusMonths(2))
                            .retired(DAY.plusYears(2))
                            .build(),
                    plain("A3").purchased(DAY.plusYears(3)).competitors(true).build()),
            List.of(
                    warranty("W1").basis(Warranty.Basis.PURCHASE).build(),
                    warranty("W2").extensionOf(WarrantyId.of("W1")).build()),
            List.of(entitlement("T1", 3).build()));

    private static <V> void assertKnown(Attribute<InstalledBase, V> attribute, LocalDate day, V value) {
        assertThat(attribute.of(BASE, endOf(day))).as(attribute.name()).contains(value);
    }

    @Test
    void products_in_use_are_counted_and_have_an_age() {
        assertKnown(InstallAttributes.PRODUCTS, DAY.minusDays(1), 0L);
        assertKnown(InstallAttributes.PRODUCTS, DAY, 1L);
        assertKnown(InstallAttributes.PRODUCTS, DAY.plusMonths(2), 2L);
        assertKnown(InstallAttributes.PRODUCTS, DAY.plusYears(2), 1L);
        assertKnown(InstallAttributes.PRODUCTS, DAY.plusYears(4), 1L);
        assertKnown(InstallAttributes.AGE, DAY, BigDecimal.ZERO);
        assertKnown(InstallAttributes.AGE, DAY.plusMonths(2).minusDays(1), BigDecimal.ONE);
        assertKnown(InstallAttributes.AGE, DAY.plusMonths(2), BigDecimal.valueOf(2));
        assertThat(InstallAttributes.AGE.of(BASE, endOf(DAY.minusDays(1)))).isEmpty();
        InstalledBase second = BASE.only(InstalledProductId.of("A2"));
        assertThat(InstallAttributes.AGE.of(second, endOf(DAY.plusMonths(3)))).contains(BigDecimal.ONE);
    }

    @Test
    void the_next_end_of_a_warranty_is_that_of_one_that_holds() {
        assertKnown(InstallAttributes.WARRANTY_ENDS, DAY, LAST);
        assertKnown(InstallAttributes.WARRANTY_DAYS_LEFT, LAST.minusDays(1), BigDecimal.ONE);
        assertKnown(InstallAttributes.WARRANTY_DAYS_LEFT, LAST, BigDecimal.ZERO);
        assertKnown(InstallAttributes.WARRANTY_ENDS, LAST.plusDays(1), LAST.plusYears(1));
        assertKnown(InstallAttributes.UNDER_WARRANTY, LAST.plusYears(1), true);
        assertKnown(InstallAttributes.UNDER_WARRANTY, LAST.plusYears(1).plusDays(1), false);
        assertThat(InstallAttributes.WARRANTY_ENDS.of(BASE, endOf(LAST.plusYears(2))))
                .isEmpty();
    }

    @Test
    void whether_it_is_under_warranty_is_not_known_without_product_or_day() {
        assertThat(InstallAttributes.UNDER_WARRANTY.of(BASE, endOf(DAY.minusDays(1))))
                .isEmpty();
        InstalledProduct undated = plain("A1").build();
        Warranty year = warranty("W1").basis(Warranty.Basis.PURCHASE).build();
        InstalledBase base = InstalledBase.of(List.of(undated), List.of(year), List.of());
        assertThat(InstallAttributes.UNDER_WARRANTY.of(base, endOf(DAY))).isEmpty();
        InstalledBase without = InstalledBase.of(List.of(undated), List.of(), List.of());
        assertThat(InstallAttributes.UNDER_WARRANTY.of(without, endOf(DAY))).contains(false);
    }

    @Test
    void competitors_products_and_cases_left_are_told() {
        assertThat(InstallAttributes.COMPETITORS_PRODUCT.of(BASE, endOf(DAY.minusDays(1))))
                .isEmpty();
        assertKnown(InstallAttributes.COMPETITORS_PRODUCT, DAY, false);
        assertKnown(InstallAttributes.COMPETITORS_PRODUCT, DAY.plusYears(3), true);
        assertKnown(InstallAttributes.REMAINING_CASES, DAY, 3L);
        assertThat(InstallAttributes.REMAINING_CASES.of(BASE.only(A1), endOf(DAY)))
                .contains(0L);
    }

    @Test
    void every_attribute_has_words_in_both_languages_and_travels() {
        AsOf asOf = endOf(DAY.plusMonths(3));
        assertThat(InstallAttributes.standard()).hasSize(7);
        for (Attribute<InstalledBase, ?> attribute : InstallAttributes.standard()) {
            assertThat(attribute.name()).startsWith("install.");
            assertThat(attribute.label().in(Texts.CHINESE)).matches("\\p{IsHan}+");
            assertThat(Copies.serialized(attribute).of(BASE, asOf)).isEqualTo(attribute.of(BASE, asOf));
        }
    }

    @Test
    void findings_of_all_three_come_together() {
        InstalledBase faulty = InstalledBase.of(
                List.of(plain("A1").parent(InstalledProductId.of("A0")).build()),
                List.of(warranty("W1").basis(Warranty.Basis.PURCHASE).build()),
                List.of(entitlement("T1", 1).scope(plain("A9").build().ref()).build()));
        assertThat(faulty.findings())
                .extracting(Finding::code)
                .containsExactly("install.parent-unknown", "install.warranty-basis-unknown", "install.scope-unknown");
        assertThat(BASE.findings()).isEmpty();
    }
}
