package org.crmkit.scoring.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.Facts;

class RfmPropertyTest {
    private static final AsOf TODAY = Facts.endOf("2026-03-31");
    private static final long EPOCH_DAY = TODAY.date().toEpochDay();

    /** Each number is one purchase: who, how long ago, for how much. */
    private static PurchaseSummaries purchases(List<Integer> seeds) {
        PurchaseTally tally = PurchaseTally.in("CNY");
        for (int seed : seeds) {
            tally.add("customer" + seed % 23, EPOCH_DAY - seed / 23 % 17, seed / 391 % 11 * 100L);
        }
        return tally.result();
    }

    private static RfmPolicy policy(int scores, int method, RfmFrequency frequency) {
        return new RfmPolicy(scores, RfmMethod.values()[method], frequency);
    }

    @Property(tries = 300)
    void a_better_value_never_gets_a_lower_score(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 100_000) Integer> seeds,
            @ForAll @IntRange(min = 2, max = 10) int scores,
            @ForAll @IntRange(max = 2) int method,
            @ForAll RfmFrequency frequency) {
        List<RfmScore> all = policy(scores, method, frequency).classify(purchases(seeds), TODAY).stream()
                .toList();
        for (RfmScore one : all) {
            for (RfmScore other : all) {
                assertThat(one.recency().days() < other.recency().days() && one.r() < other.r())
                        .isFalse();
                assertThat(one.frequency() > other.frequency() && one.f() < other.f())
                        .isFalse();
                assertThat(one.monetary().compareTo(other.monetary()) > 0 && one.m() < other.m())
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void equal_values_share_a_score_unless_ntile_tells_them_apart_by_id(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 100_000) Integer> seeds,
            @ForAll @IntRange(min = 2, max = 10) int scores,
            @ForAll @IntRange(max = 2) int method) {
        RfmPolicy policy = policy(scores, method, RfmFrequency.DAYS);
        List<RfmScore> all = policy.classify(purchases(seeds), TODAY).stream().toList();
        for (RfmScore one : all) {
            for (RfmScore other : all) {
                if (one.frequency() == other.frequency()) {
                    boolean before = one.customer().compareTo(other.customer()) < 0;
                    assertThat(
                                    policy.method() == RfmMethod.NTILE
                                            ? !before || one.f() <= other.f()
                                            : one.f() == other.f())
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void ntile_makes_groups_of_equal_size_the_first_ones_larger(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 100_000) Integer> seeds,
            @ForAll @IntRange(min = 2, max = 10) int scores) {
        RfmReport report =
                policy(scores, RfmMethod.NTILE.ordinal(), RfmFrequency.DAYS).classify(purchases(seeds), TODAY);
        for (RfmDimension dimension : RfmDimension.values()) {
            List<Integer> counts = report.counts(dimension);
            for (int i = 0; i < scores; i++) {
                int expected = report.size() / scores + (i < report.size() % scores ? 1 : 0);
                assertThat(counts.get(i)).as("score %s of %s", i + 1, dimension).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 200)
    void the_order_of_the_purchases_does_not_matter_and_thresholds_survive_json(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 100_000) Integer> seeds,
            @ForAll @IntRange(min = 2, max = 10) int scores,
            @ForAll @IntRange(max = 2) int method,
            @ForAll long shuffle) {
        RfmPolicy policy = policy(scores, method, RfmFrequency.PURCHASES);
        RfmThresholds fitted = policy.fit(purchases(seeds), TODAY);
        List<Integer> shuffled = new ArrayList<>(seeds);
        Collections.shuffle(shuffled, new Random(shuffle));
        assertThat(policy.fit(purchases(shuffled), TODAY)).isEqualTo(fitted);
        assertThat(CrmJson.read(CrmJson.write(fitted), RfmThresholds.class).orThrow())
                .isEqualTo(fitted);
    }

    @Property(tries = 200)
    void what_happens_later_changes_nothing(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 100_000) Integer> seeds) {
        List<Integer> known = seeds.stream().filter(seed -> seed / 23 % 17 >= 5).toList();
        AsOf before = Facts.endOf("2026-03-26");
        if (!known.isEmpty()) {
            RfmPolicy policy = RfmPolicy.standard();
            assertThat(policy.fit(purchases(seeds), before)).isEqualTo(policy.fit(purchases(known), before));
        }
    }
}
