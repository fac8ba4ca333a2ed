package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.value.Money;

class ConditionJsonPropertyTest {
    private static Attribute<Customer, ?> on(String name) {
        return Customer.ON.find(name).orElseThrow();
    }

    @Provide
    Arbitrary<Condition<Customer>> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition<Customer>> conditions(int depth) {
        if (depth == 0) {
            return tests();
        }
        Arbitrary<Condition<Customer>> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                tests(),
                inner.map(Condition::not),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.All::new),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.Any::new));
    }

    private static Arbitrary<Condition<Customer>> tests() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(6);
        return Arbitraries.oneOf(
                Arbitraries.of(Customer.ON.all()).map(Attribute::known),
                numbers.map(number -> on("rating").atLeast(number)),
                numbers.map(number -> on("rating").is(number)),
                numbers.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(list -> on("rating").in(list.toArray())),
                numbers.map(number -> on("rating").between(number, number.add(BigDecimal.ONE))),
                Arbitraries.longs().between(-999, 999).map(minor -> on("owes").below(Money.parse("CNY " + minor))),
                Arbitraries.strings()
                        .ofMaxLength(9)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> on("tags").in(codes.toArray())),
                Arbitraries.longs()
                        .between(-700_000, 2_900_000)
                        .map(day -> on("last-order").atLeast(LocalDate.ofEpochDay(day))),
                Arbitraries.longs()
                        .between(-700_000, 2_900_000)
                        .map(day -> on("last-call")
                                .below(LocalDate.ofEpochDay(day)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant())),
                Arbitraries.integers()
                        .between(1, 10_000)
                        .map(days -> on("last-call").withinLast(Period.ofDays(days))));
    }

    @Property
    void what_is_written_reads_back_as_the_same_condition(@ForAll("conditions") Condition<Customer> condition) {
        String json = ConditionJson.write(condition);
        assertThat(ConditionJson.read(json, Customer.ON).orThrow()).isEqualTo(condition);
        assertThat(ConditionJson.write(ConditionJson.read(json, Customer.ON).orThrow()))
                .isEqualTo(json);
    }

    @Property
    void every_word_fits_a_kind_or_is_refused(@ForAll AttributeKind kind) {
        for (Word word : Word.all()) {
            Attribute<Customer, ?> attribute = Customer.ON.all().stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            String value = List.of(Word.WITHIN_LAST, Word.WITHIN_NEXT).contains(word) ? "\"P1D\"" : "7";
            String json = "{\"attribute\":\"" + attribute.name() + "\",\"" + word.field() + "\":"
                    + (word == Word.KNOWN ? "true" : word == Word.IN ? "[7]" : value) + "}";
            boolean refused = Packs.lines(ConditionJson.read(json, Customer.ON)).stream()
                    .anyMatch(line -> line.startsWith("pack.wrong-kind"));
            assertThat(refused).isEqualTo(!word.fits(kind));
        }
    }
}
