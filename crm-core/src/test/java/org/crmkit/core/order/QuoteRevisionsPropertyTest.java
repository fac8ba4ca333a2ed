package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.order.SalesDocuments.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;

class QuoteRevisionsPropertyTest {
    private static Quote quote(int id, int number, int revision, int accepted) {
        Quote.Builder quote = Quote.builder()
                .from(SalesDocuments.quote())
                .id(QuoteId.of("Q" + id))
                .number("N" + number)
                .revision(revision);
        LocalDate day = DAY.plusDays(accepted);
        return accepted < 0 ? quote.build() : quote.accepted(day).build();
    }

    @Provide
    Arbitrary<List<Quote>> quotes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> revision = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> accepted = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(number, revision, accepted)
                .as((n, r, a) -> new int[] {n, r, a})
                .list()
                .ofMaxSize(12)
                .map(rows -> {
                    List<Quote> quotes = new ArrayList<>();
                    for (int[] row : rows) {
                        Quote quote = quote(quotes.size(), row[0], row[1], row[2]);
                        quotes.add(
                                row[2] < 0
                                        ? Quote.builder()
                                                .from(quote)
                                                .accepted(Optional.empty())
                                                .build()
                                        : quote);
                    }
                    return quotes;
                });
    }

    /** Counted per number: acceptances after the first, and quotes after the first of a revision. */
    private static Map<String, Integer> expected(List<Quote> quotes) {
        Map<String, Integer> expected = new HashMap<>();
        for (String number : List.of("N1", "N2", "N3")) {
            List<Quote> mine =
                    quotes.stream().filter(q -> q.number().equals(number)).toList();
            int accepted =
                    (int) mine.stream().filter(q -> q.accepted().isPresent()).count();
            int revisions = new HashSet<>(mine.stream().map(Quote::revision).toList()).size();
            expected.merge("quote.accepted-twice", Math.max(0, accepted - 1), Integer::sum);
            expected.merge("quote.same-revision", mine.size() - revisions, Integer::sum);
        }
        return expected;
    }

    @Property
    void of_one_number_one_revision_at_most_is_accepted(@ForAll("quotes") List<Quote> quotes) {
        List<Finding> findings = QuoteRevisions.check(quotes);
        expected(quotes)
                .forEach((code, count) -> assertThat(
                                findings.stream().filter(found -> found.code().equals(code)))
                        .as(code)
                        .hasSize(count));
        assertThat(findings)
                .hasSize(expected(quotes).values().stream()
                        .mapToInt(count -> count)
                        .sum());
    }

    @Property
    void neither_order_nor_repeats_matter(@ForAll("quotes") List<Quote> quotes, @ForAll Random random) {
        List<Quote> shuffled = new ArrayList<>(quotes);
        shuffled.addAll(quotes);
        Collections.shuffle(shuffled, random);
        assertThat(QuoteRevisions.check(shuffled)).isEqualTo(QuoteRevisions.check(quotes));
    }

    @Example
    void both_sides_are_named_in_both_languages() {
        List<Finding> findings = QuoteRevisions.check(List.of(quote(1, 1, 2, 5), quote(2, 1, 2, 3)));
        assertThat(findings).extracting(Finding::code).containsExactly("quote.accepted-twice", "quote.same-revision");
        Finding twice = findings.get(0);
        assertThat(twice.severity()).isEqualTo(Severity.ERROR);
        assertThat(twice.place().path()).isEqualTo("quote:Q1");
        assertThat(twice.found()).isEqualTo("quote:Q2");
        assertThat(twice.because())
                .hasToString("quote N1 was accepted as Q2 on 2026-03-05 and as Q1 on 2026-03-07:"
                        + " only one of its revisions can hold");
        assertThat(twice.because().in(Texts.CHINESE))
                .isEqualTo("报价N1的版本Q2于2026-03-05被接受，版本Q1又于2026-03-07被接受：只能有一个版本有效");
        Finding same = findings.get(1);
        assertThat(same.severity()).isEqualTo(Severity.WARNING);
        assertThat(same.because()).hasToString("Q1 and Q2 are both revision 2 of quote N1: which one was offered?");
        assertThat(same.because().in(Texts.CHINESE)).isEqualTo("Q1和Q2都是报价N1的第2版：提供给客户的是哪一个？");
    }
}
