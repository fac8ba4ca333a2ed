package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

class ReasonPropertyTest {
    @Provide
    Arbitrary<List<Object>> arguments() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-10_000, 10_000);
        Arbitrary<BigDecimal> number = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-50, 50))
                .as(BigDecimal::new);
        Arbitrary<Object> argument = Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.longs(),
                number,
                small.map(days -> LocalDate.EPOCH.plusDays(days)),
                Arbitraries.longs().between(-60_000_000_000L, 250_000_000_000L).map(Instant::ofEpochSecond),
                Combinators.combine(small, small, small).as(Period::of),
                Arbitraries.longs().map(Duration::ofSeconds),
                small.map(cents -> Money.ofMinor(Money.currency("CNY"), cents)),
                Arbitraries.integers().between(0, 100).map(Share::ofPercent),
                Arbitraries.of(SayAs.class));
        return argument.list().ofMaxSize(4);
    }

    @Property
    void it_reads_the_same_after_json_in_every_language(
            @ForAll("arguments") List<Object> arguments, @ForAll String tail) {
        LocalizedText text = LocalizedText.of("a {} {} {1} " + tail, "一 {1} {0} {} " + tail);
        Reason reason = Reason.of(text, arguments.toArray());
        Reason read = CrmJson.read(CrmJson.write(reason), Reason.class).orThrow();
        assertThat(read).isEqualTo(reason).hasSameHashCodeAs(reason);
        assertThat(read.in(Texts.ENGLISH)).isEqualTo(reason.in(Texts.ENGLISH));
        assertThat(read.in(Texts.CHINESE)).isEqualTo(reason.in(Texts.CHINESE));
    }
}
