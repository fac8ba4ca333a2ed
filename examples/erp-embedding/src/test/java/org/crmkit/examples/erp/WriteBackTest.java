package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteBackTest {
    /** C1 orders 90 and C2 orders 10 on the first of June: C1 is A, C2 is B. */
    private static Erp twoCustomers() throws SQLException {
        return Erp.empty()
                .customer("C1")
                .customer("C2")
                .order("O1", "C1", "2026-06-01 10:00:00", "CNY", "90")
                .order("O2", "C2", "2026-06-01 10:00:00", "CNY", "10");
    }

    private static WriteBack.Written written(int begun, int ended, int kept) {
        return new WriteBack.Written(begun, ended, kept, List.of());
    }

    @Test
    void the_sample_company_gets_its_classes() throws SQLException {
        try (Erp erp = Erp.sample()) {
            assertThat(erp.review().written()).isEqualTo(written(4, 2, 1));
            assertThat(erp.classes())
                    .containsExactly(
                            "C100 VALUE_CNY_A 2026-06-30 00:00:00 -",
                            "C200 VALUE_CNY_C 2026-01-01 00:00:00 -",
                            "C200 VALUE_USD_A 2026-06-30 00:00:00 -",
                            "C300 VALUE_USD_B 2026-06-30 00:00:00 -",
                            "C400 VALUE_CNY_A 2025-01-01 00:00:00 2026-06-30 00:00:00",
                            "C400 VALUE_CNY_B 2026-06-30 00:00:00 -",
                            "C400 VALUE_CNY_C 2024-01-01 00:00:00 2025-01-01 00:00:00",
                            "C500 VALUE_CNY_C 2026-01-01 00:00:00 2026-06-30 00:00:00");
        }
    }

    @Test
    void new_groups_are_value_ratings_and_other_classes_are_left_alone() throws SQLException {
        try (Erp erp = Erp.sample()) {
            erp.review();
            assertThat(erp.texts("SELECT PARTY_CLASSIFICATION_GROUP_ID FROM PARTY_CLASSIFICATION_GROUP"
                            + " WHERE PARTY_CLASSIFICATION_TYPE_ID = 'VALUE_RATING' ORDER BY 1"))
                    .containsExactly("VALUE_CNY_A", "VALUE_CNY_B", "VALUE_CNY_C", "VALUE_USD_A", "VALUE_USD_B");
            assertThat(erp.texts("SELECT PARTY_ID FROM PARTY_CLASSIFICATION WHERE THRU_DATE IS NULL"
                            + " AND PARTY_CLASSIFICATION_GROUP_ID = 'INDUSTRY_STEEL'"))
                    .containsExactly("C100");
        }
    }

    @Test
    void a_second_run_on_the_same_day_changes_nothing() throws SQLException {
        try (Erp erp = Erp.sample()) {
            erp.review();
            List<String> before = erp.classes();
            assertThat(erp.review().written()).isEqualTo(written(0, 0, 5));
            assertThat(erp.classes()).isEqualTo(before);
        }
    }

    @Test
    void a_class_that_still_holds_on_a_later_day_keeps_its_first_day() throws SQLException {
        try (Erp erp = twoCustomers()) {
            assertThat(erp.review().written()).isEqualTo(written(2, 0, 0));
            assertThat(erp.review(Erp.DAY.plusDays(1)).written()).isEqualTo(written(0, 0, 2));
            assertThat(erp.classes())
                    .containsExactly("C1 VALUE_CNY_A 2026-06-30 00:00:00 -", "C2 VALUE_CNY_B 2026-06-30 00:00:00 -");
        }
    }

    @Test
    void another_class_ends_the_old_one_on_the_day_on_which_it_begins() throws SQLException {
        try (Erp erp = twoCustomers()) {
            erp.review();
            erp.order("O3", "C2", "2026-07-01 10:00:00", "CNY", "1000");
            assertThat(erp.review(Erp.DAY.plusDays(1)).written()).isEqualTo(written(2, 2, 0));
            assertThat(erp.classes())
                    .containsExactly(
                            "C1 VALUE_CNY_A 2026-06-30 00:00:00 2026-07-01 00:00:00",
                            "C1 VALUE_CNY_B 2026-07-01 00:00:00 -",
                            "C2 VALUE_CNY_A 2026-07-01 00:00:00 -",
                            "C2 VALUE_CNY_B 2026-06-30 00:00:00 2026-07-01 00:00:00");
        }
    }

    @Test
    void on_one_day_there_and_back_leaves_no_trace() throws SQLException {
        try (Erp erp = twoCustomers()) {
            erp.review();
            List<String> before = erp.classes();
            erp.order("O3", "C2", "2026-06-30 10:00:00", "CNY", "1000");
            assertThat(erp.review().written()).isEqualTo(written(2, 2, 0));
            assertThat(erp.classes())
                    .containsExactly("C1 VALUE_CNY_B 2026-06-30 00:00:00 -", "C2 VALUE_CNY_A 2026-06-30 00:00:00 -");
            erp.run("UPDATE ORDER_HEADER SET STATUS_ID = 'ORDER_CANCELLED' WHERE ORDER_ID = 'O3'");
            assertThat(erp.review().written()).isEqualTo(written(2, 2, 0));
            assertThat(erp.classes()).isEqualTo(before);
        }
    }

    @Test
    void two_classes_at_once_become_one_and_both_are_told() throws SQLException {
        try (Erp erp = twoCustomers()) {
            erp.review();
            erp.run("INSERT INTO PARTY_CLASSIFICATION VALUES ('C1', 'VALUE_CNY_C', '2026-06-15 08:00:00', NULL)");
            Review review = erp.review(Erp.DAY.plusDays(1));
            assertThat(review.written()).isEqualTo(written(1, 2, 1));
            assertThat(erp.classes())
                    .containsExactly(
                            "C1 VALUE_CNY_A 2026-06-30 00:00:00 2026-07-01 00:00:00",
                            "C1 VALUE_CNY_A 2026-07-01 00:00:00 -",
                            "C1 VALUE_CNY_C 2026-06-15 08:00:00 2026-07-01 00:00:00",
                            "C2 VALUE_CNY_B 2026-06-30 00:00:00 -");
            assertThat(Erp.said(review.findings())).anyMatch(said -> said.startsWith("customer.classes-overlap"));
        }
    }

    @Test
    void a_review_of_an_earlier_day_does_not_rewrite_history() throws SQLException {
        try (Erp erp = twoCustomers()) {
            erp.review();
            List<String> before = erp.classes();
            Review review = erp.review(Erp.DAY.minusDays(1));
            assertThat(erp.classes()).isEqualTo(before);
            assertThat(Erp.said(review.written().findings()))
                    .containsExactly(
                            "erp.later-class customer:C1 C1 has a class of VALUE_CNY that begins on 2026-06-30, after the"
                                    + " day of this review: nothing was changed",
                            "erp.later-class customer:C2 C2 has a class of VALUE_CNY that begins on 2026-06-30, after the"
                                    + " day of this review: nothing was changed");
        }
    }
}
