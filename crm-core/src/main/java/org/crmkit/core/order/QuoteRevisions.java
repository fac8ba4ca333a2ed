package org.crmkit.core.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/** Whether the revisions of quotes agree: of one number, one at most is accepted, and no revision is there twice. */
public final class QuoteRevisions {
    private static final LocalizedText ACCEPTED_TWICE = LocalizedText.of(
            "quote {} was accepted as {} on {} and as {} on {}: only one of its revisions can hold",
            "报价{}的版本{}于{}被接受，版本{}又于{}被接受：只能有一个版本有效");
    private static final LocalizedText SAME_REVISION = LocalizedText.of(
            "{} and {} are both revision {} of quote {}: which one was offered?", "{0}和{1}都是报价{3}的第{2}版：提供给客户的是哪一个？");
    private static final Comparator<Quote> BY_ACCEPTANCE = Comparator.comparing(
                    (Quote quote) -> quote.accepted().orElse(LocalDate.MAX))
            .thenComparing(Quote::id);
    private static final Comparator<Quote> BY_ID = Comparator.comparing(Quote::id);

    private QuoteRevisions() {}

    /**
     * {@return what does not fit together, by number and id}
     *
     * <p>Codes: {@code quote.accepted-twice} (error) for each acceptance after the first, and {@code quote.same-revision}
     * (warning) for each further quote with the number and revision of another. A quote that is given twice counts once.
     */
    public static List<Finding> check(Iterable<Quote> quotes) {
        Map<String, List<Quote>> byNumber = new TreeMap<>();
        for (Quote quote : quotes) {
            byNumber.computeIfAbsent(quote.number(), number -> new ArrayList<>())
                    .add(quote);
        }
        List<Finding> findings = new ArrayList<>();
        byNumber.values().forEach(revisions -> {
            acceptedTwice(revisions, findings);
            sameRevision(revisions, findings);
        });
        return List.copyOf(findings);
    }

    private static void acceptedTwice(List<Quote> revisions, List<Finding> findings) {
        List<Quote> accepted = revisions.stream()
                .filter(quote -> quote.accepted().isPresent())
                .distinct()
                .sorted(BY_ACCEPTANCE)
                .toList();
        for (Quote again : accepted.subList(Math.min(1, accepted.size()), accepted.size())) {
            Quote first = accepted.get(0);
            LocalDate firstDay = first.accepted().orElseThrow();
            LocalDate againDay = again.accepted().orElseThrow();
            Reason because = Reason.of(ACCEPTED_TWICE, again.number(), first.id(), firstDay, again.id(), againDay);
            Place place = Place.path(again.ref().toString());
            findings.add(
                    Finding.error("quote.accepted-twice", place, first.ref().toString(), because));
        }
    }

    private static void sameRevision(List<Quote> revisions, List<Finding> findings) {
        Map<Integer, Quote> firsts = new HashMap<>();
        for (Quote quote : revisions.stream().distinct().sorted(BY_ID).toList()) {
            Quote first = firsts.putIfAbsent(quote.revision(), quote);
            if (first != null) {
                Reason because = Reason.of(SAME_REVISION, first.id(), quote.id(), quote.revision(), quote.number());
                Place place = Place.path(quote.ref().toString());
                findings.add(Finding.warning(
                        "quote.same-revision", place, first.ref().toString(), because));
            }
        }
    }
}
