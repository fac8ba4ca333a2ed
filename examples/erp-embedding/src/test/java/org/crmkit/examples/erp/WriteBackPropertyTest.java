package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Orders come day by day, and each evening the classes are written back. */
class WriteBackPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 4;
    private static final String OVERLAPS = """
            SELECT a.PARTY_ID FROM PARTY_CLASSIFICATION a JOIN PARTY_CLASSIFICATION b ON b.PARTY_ID = a.PARTY_ID
            AND SUBSTRING(b.PARTY_CLASSIFICATION_GROUP_ID, 1, 9) = SUBSTRING(a.PARTY_CLASSIFICATION_GROUP_ID, 1, 9)
            AND b.PARTY_CLASSIFICATION_GROUP_ID || b.FROM_DATE <> a.PARTY_CLASSIFICATION_GROUP_ID || a.FROM_DATE
            AND b.FROM_DATE >= a.FROM_DATE AND (a.THRU_DATE IS NULL OR b.FROM_DATE < a.THRU_DATE)
            """;
    private static final String OPEN = """
            SELECT PARTY_ID || ' ' || PARTY_CLASSIFICATION_GROUP_ID AS HELD FROM PARTY_CLASSIFICATION
            WHERE THRU_DATE IS NULL ORDER BY HELD
            """;

    record Sale(int customer, String currency, int amount, int day) {}

    @Provide
    Arbitrary<List<Sale>> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("CNY", "USD"),
                        Arbitraries.integers().between(-20, 100),
                        Arbitraries.integers().between(0, DAYS))
                .as(Sale::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 40)
    void each_evening_one_class_holds_in_each_currency_and_asking_again_changes_nothing(
            @ForAll("sales") List<Sale> sales) throws SQLException {
        try (Erp erp = Erp.empty()) {
            for (int customer = 1; customer <= 4; customer++) {
                erp.customer("C" + customer);
            }
            for (int i = 0; i < sales.size(); i++) {
                Sale sale = sales.get(i);
                String at = FIRST.plusDays(sale.day()) + " 10:00:00";
                erp.order("O" + i, "C" + sale.customer(), at, sale.currency(), String.valueOf(sale.amount()));
            }
            for (int day = 0; day <= DAYS; day++) {
                evening(erp, sales, day);
            }
        }
    }

    private static void evening(Erp erp, List<Sale> sales, int day) throws SQLException {
        Review review = erp.review(FIRST.plusDays(day));
        List<String> ordered = sales.stream()
                .filter(sale -> sale.day() <= day)
                .map(sale -> "C" + sale.customer() + " VALUE_" + sale.currency())
                .distinct()
                .sorted()
                .toList();
        List<String> open = erp.texts(OPEN);
        assertThat(open.stream().map(held -> held.substring(0, held.lastIndexOf('_'))))
                .isEqualTo(ordered);
        assertThat(erp.texts(OVERLAPS)).isEmpty();
        assertThat(review.findings()).isEmpty();

        List<String> before = erp.classes();
        assertThat(erp.review(FIRST.plusDays(day)).written())
                .isEqualTo(new WriteBack.Written(0, 0, ordered.size(), List.of()));
        assertThat(erp.classes()).isEqualTo(before);
    }
}
