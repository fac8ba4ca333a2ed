package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Share;

class BehaviourPropertyTest {
    @Property(tries = 200)
    void averages_lie_between_the_least_and_the_most_and_order_does_not_count(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = -20, max = 90) Integer> late) {
        List<SalesDocument> documents = new ArrayList<>();
        for (int i = 0; i < late.size(); i++) {
            BehaviourTest.bill(100 + 20 * i, late.get(i), "CNY " + (i + 1)).forEach(documents::add);
        }
        PaymentBehaviour told = BehaviourTest.read(documents);
        BigDecimal most = BigDecimal.valueOf(
                late.stream().mapToInt(it -> Math.max(0, it)).max().orElseThrow());
        BigDecimal least = BigDecimal.valueOf(
                late.stream().mapToInt(it -> Math.max(0, it)).min().orElseThrow());
        assertThat(told.daysLate().yes().orElseThrow()).isBetween(least, most);
        long inTime = late.stream().filter(it -> it <= 0).count();
        assertThat(told.inTime().yes()).contains(Share.of(inTime, late.size()));
        List<SalesDocument> reversed = new ArrayList<>(documents);
        Collections.reverse(reversed);
        assertThat(BehaviourTest.read(reversed)).isEqualTo(told);
    }
}
