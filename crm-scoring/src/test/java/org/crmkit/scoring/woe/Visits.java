package org.crmkit.scoring.woe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.Facts;
import org.jspecify.annotations.Nullable;

/** Generated cases: who comes seldom and pays by cheque leaves more often. */
final class Visits {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    static final Attribute<Row, Boolean> LEFT =
            Attribute.<Row>flag("left", Row::left).label("left", "流失");
    static final Attributes<Row> ON = Attributes.of(
            "member",
            Row::id,
            Attribute.<Row>number("visits", Row::visits).label("visits", "来访次数"),
            Attribute.<Row>code("payment", Row::payment).label("payment", "支付方式"),
            Attribute.<Row>flag("card", Row::card).label("member card", "会员卡"));

    private Visits() {}

    record Row(
            String id,
            @Nullable BigDecimal visits,
            @Nullable String payment,
            @Nullable Boolean card,
            @Nullable Boolean left) {}

    static Row row(@Nullable Integer visits, @Nullable String payment, @Nullable Boolean card, @Nullable Boolean left) {
        return new Row("M", visits == null ? null : BigDecimal.valueOf(visits), payment, card, left);
    }

    static List<Row> generated(int cases, long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            int visits = random.nextInt(40);
            String payment = random.nextInt(10) < 3 ? "cheque" : random.nextInt(10) < 8 ? "card" : "shop-" + i;
            double odds = 1 - visits / 8.0 + (payment.equals("cheque") ? 1.5 : 0);
            boolean left = random.nextDouble() < 1 / (1 + Math.exp(-odds));
            Integer known = random.nextInt(10) == 0 ? null : visits;
            rows.add(row(known, payment, random.nextInt(4) == 0 ? null : random.nextBoolean(), left));
        }
        return rows;
    }

    static WoeFit fit(WoePolicy policy, List<Row> rows) {
        return policy.fit("club.churn", ON, LEFT, rows, NOW);
    }
}
