package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.check.Severity;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.company.GeneratedCompany;
import org.crmkit.examples.review.seed.CompanyPlan;

class PurchaseFilePropertyTest {
    private static final byte[] COMPANY = GeneratedCompany.of(new CompanyPlan(1, 3, LocalDate.of(2026, 6, 30)))
            .csv();

    @Property(tries = 200)
    void what_is_written_is_read_back(
            @ForAll @Size(max = 20) List<@LongRange(min = -99_999_999, max = 99_999_999) Long> amounts,
            @ForAll @IntRange(min = -700_000, max = 2_900_000) int day) {
        StringBuilder text = new StringBuilder("customer,date,amount\n");
        List<String> expected = new ArrayList<>();
        for (long minorUnits : amounts) {
            Money amount = Money.ofMinor(Reading.FORMAT.currency(), minorUnits);
            text.append("C,")
                    .append(LocalDate.ofEpochDay(day))
                    .append(',')
                    .append(amount.amount())
                    .append('\n');
            expected.add("C " + LocalDate.ofEpochDay(day) + " " + amount);
        }
        Reading read = Reading.of(text.toString());
        assertThat(read.purchases()).isEqualTo(expected);
        assertThat(read.rows().used()).isEqualTo(amounts.size());
    }

    @Property(tries = 1000)
    void no_mutation_of_a_file_stops_the_reading_and_the_counts_add_up(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3000) Integer> places,
            @ForAll("bytes") byte[] wrong) {
        byte[] bytes = COMPANY.clone();
        for (int i = 0; i < places.size(); i++) {
            bytes[100 + places.get(i) % (bytes.length - 100)] = wrong[i % wrong.length];
        }
        addsUp(bytes);
    }

    @Property(tries = 1000)
    void no_order_of_rows_cells_and_marks_stops_the_reading(@ForAll("rows") List<String> rows) {
        String text = "customer,date,amount,currency,id\n" + String.join("\n", rows);
        addsUp(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 200) byte[] bytes, @ForAll boolean numbers) {
        PurchaseFormat format =
                Reading.FORMAT.columns(numbers ? ColumnMapping.of("1", "2", "3") : ColumnMapping.recognised());
        Reading read = Reading.of(PurchaseFile.of("any", () -> new ByteArrayInputStream(bytes)), format);
        assertThat(read.report().isPresent() || !read.findings().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> marks = Arbitraries.of(
                Arrays.asList((byte) '"', (byte) ',', (byte) '\n', (byte) '-', (byte) '.', (byte) '9', (byte) ' '));
        return Arbitraries.oneOf(marks, Arbitraries.bytes())
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell = Arbitraries.of(
                "C1",
                "",
                " ",
                "\"",
                "\"C,1\"",
                "2026-01-31",
                "01/02/2026",
                "20",
                "-20",
                "1.234",
                "1e30000000",
                "CNY",
                "$",
                "P1",
                "客户",
                "(",
                "\0");
        return cell.list()
                .ofMaxSize(7)
                .map(cells -> String.join(",", cells))
                .list()
                .ofMaxSize(12);
    }

    private static void addsUp(byte[] bytes) {
        PurchaseTally tally = PurchaseTally.in("CNY");
        List<Long> given = new ArrayList<>();
        ReadReport report = PurchaseFile.of("any", () -> new ByteArrayInputStream(bytes))
                .read(Reading.FORMAT, (customer, day, minorUnits, currency, product, outlet) -> {
                    tally.add(customer, day, minorUnits); // refuses what cannot be a customer or a day
                    given.add(minorUnits);
                })
                .orThrow();
        ReadReport.Rows rows = report.rows();
        assertThat(rows.used())
                .isEqualTo(given.size())
                .isEqualTo(sum(report.usedByCurrency().values()));
        assertThat(rows.refused())
                .isEqualTo(Arrays.stream(PurchaseProblem.values())
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .mapToLong(problem -> report.findingsByCode().getOrDefault(problem.code(), 0L))
                        .sum());
        assertThat(rows.all()).isEqualTo(rows.used() + rows.refused());
        assertThat(report.findings().stream().map(Object::toString).collect(Collectors.joining()))
                .isNotNull();
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
