package org.crmkit.examples.review.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HexFormat;
import org.crmkit.examples.review.planting.PlantedFacts;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.junit.jupiter.api.Test;

class GeneratedCompanyTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final CompanyPlan SMALL = new CompanyPlan(1, 50, LAST_DAY);

    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertThat(GeneratedCompany.of(SMALL).csv())
                .isEqualTo(GeneratedCompany.of(SMALL).csv());
        assertThat(GeneratedCompany.of(SMALL).facts())
                .isEqualTo(GeneratedCompany.of(SMALL).facts());
    }

    @Test
    void the_bytes_are_those_of_every_other_machine() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(GeneratedCompany.of(SMALL).csv());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("72c0a35e87fcf99db7e1d14428c23f9d3322e2ca12fe5ea07215fc826537f0b3");
    }

    @Test
    void another_seed_gives_another_company() {
        byte[] other = GeneratedCompany.of(new CompanyPlan(2, 50, LAST_DAY)).csv();
        assertThat(other).isNotEqualTo(GeneratedCompany.of(SMALL).csv());
    }

    @Test
    void the_standard_company_is_what_it_is_planned_to_be() {
        PlantedFacts facts = GeneratedCompany.of(CompanyPlan.standard()).facts();
        assertThat(facts.customers()).isEqualTo(3_000);
        assertThat(facts.purchases()).isBetween(38_000, 42_000);
        assertThat(facts.returns()).isBetween(450, 750);
        assertThat(facts.repeatedRows()).isBetween(1_000, 1_500);
        assertThat(facts.purchasesByCurrency()).containsOnlyKeys("CNY", "USD");
        assertThat(facts.topShare().value()).isBetween(new BigDecimal("0.77"), new BigDecimal("0.83"));
        assertThat(facts.churnRate().value()).isBetween(new BigDecimal("0.19"), new BigDecimal("0.25"));
        assertThat(facts.peakMonth()).isEqualTo(Month.NOVEMBER);
        int usual = (facts.purchases() - facts.peakPurchases()) / 11;
        assertThat(facts.peakPurchases()).isBetween(2 * usual, 5 * usual / 2);
    }

    @Test
    void the_file_has_a_header_and_a_line_for_each_row_and_nothing_outside_the_36_months() {
        GeneratedCompany company = GeneratedCompany.of(SMALL);
        String text = new String(company.csv(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("id,date,customer_id,customer_name,product,outlet,currency,amount\n");
        assertThat(text.lines()).hasSize(company.facts().rows() + 1);
        assertThat(text.lines().skip(1).map(line -> LocalDate.parse(line.split(",", -1)[1])))
                .allMatch(day -> !day.isBefore(company.facts().firstDay()) && !day.isAfter(LAST_DAY));
        assertThat(company.facts().firstDay()).isEqualTo("2023-07-01");
    }

    @Test
    void one_customer_is_a_company_too() {
        PlantedFacts facts = GeneratedCompany.of(new CompanyPlan(7, 1, LocalDate.of(2024, 2, 29)))
                .facts();
        assertThat(facts.customers()).isOne();
        assertThat(facts.purchases()).isPositive();
        assertThat(facts.activeBefore()).isBetween(0, 1);
    }

    @Test
    void a_company_has_customers() {
        assertThatThrownBy(() -> new CompanyPlan(1, 0, LAST_DAY))
                .hasMessage("A generated company must have 1 to 1,000,000 customers, found 0");
    }
}
