package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import org.crmkit.core.check.Checked;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ConditionJsonTest {
    private static Attribute<Customer, ?> on(String name) {
        return Customer.ON.find(name).orElseThrow();
    }

    private static void written(Condition<Customer> condition, String json) {
        assertThat(ConditionJson.write(condition)).isEqualTo(Packs.json(json));
        Checked<Condition<Customer>> read = ConditionJson.read(Packs.json(json), Customer.ON);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(condition);
    }

    @Test
    void each_form_has_one_text_and_reads_back() {
        written(on("orders").atLeast(24), "{'attribute':'orders','atLeast':24}");
        written(on("orders").below(2_400), "{'attribute':'orders','below':2400}");
        written(on("rating").between(1, 5), "{'attribute':'rating','atLeast':1,'below':5}");
        written(on("rating").is(new BigDecimal("0.10")), "{'attribute':'rating','is':0.1}");
        written(on("rating").atLeast(new BigDecimal("1E+3")), "{'attribute':'rating','atLeast':1000}");
        written(on("owes").atLeast(Money.parse("CNY 5")), "{'attribute':'owes','atLeast':'CNY 5.00'}");
        written(on("blocked").is(false), "{'attribute':'blocked','is':false}");
        written(on("industry").in("telecom", "金融"), "{'attribute':'industry','in':['telecom','金融']}");
        written(on("tags").is("vip"), "{'attribute':'tags','is':'vip'}");
        written(on("last-order").below(LocalDate.of(2026, 1, 31)), "{'attribute':'last-order','below':'2026-01-31'}");
        written(
                on("last-call").atLeast(Instant.parse("2026-01-31T10:00:00Z")),
                "{'attribute':'last-call','atLeast':'2026-01-31T10:00:00Z'}");
        written(on("last-order").withinLast(Period.ofDays(90)), "{'attribute':'last-order','withinLast':'P90D'}");
        written(on("last-call").withinNext(Period.ofMonths(2)), "{'attribute':'last-call','withinNext':'P2M'}");
        written(on("tags").known(), "{'attribute':'tags','known':true}");
        written(on("tags").known().not(), "{'attribute':'tags','known':false}");
        written(on("tags").known().not().not(), "{'not':{'attribute':'tags','known':false}}");
        written(
                on("tags").known().and(on("orders").is(1).or(on("orders").is(2)).not()),
                "{'all':[{'attribute':'tags','known':true},{'not':{'any':["
                        + "{'attribute':'orders','is':1},{'attribute':'orders','is':2}]}}]}");
    }

    @Test
    void what_does_not_read_is_told_as_in_a_pack() {
        assertThat(Packs.lines(ConditionJson.read("{", Customer.ON))).containsExactly("json.syntax ");
        assertThat(Packs.lines(ConditionJson.read(
                        Packs.json("{'any':[{'attribute':'tags','atLeast':3},{'attribute':'order','is':1}]}"),
                        Customer.ON)))
                .containsExactly("pack.wrong-kind /any/0/atLeast", "pack.unknown-attribute /any/1/attribute");
        assertThat(Packs.lines(ConditionJson.read(Packs.json("{'any':[]}"), Customer.ON)))
                .containsExactly("pack.empty /any");
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        Condition<Customer> deep = on("orders").is(1);
        for (int i = 1; i < 16; i++) {
            deep = deep.not();
        }
        Condition<Customer> sixteen = deep;
        assertThat(ConditionJson.read(ConditionJson.write(sixteen), Customer.ON).orThrow())
                .isEqualTo(sixteen);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionJson.write(sixteen.not()))
                .withMessage("A condition that is written must be at most 16 deep");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionJson.write(on("last-order").withinLast(Period.ofYears(1_001))))
                .withMessageContaining("pack.bad-value at /withinLast");
        Object[] many = IntStream.range(0, 10_001).boxed().toArray();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionJson.write(on("orders").in(many)))
                .withMessageContaining("pack.too-many at /in");
    }
}
