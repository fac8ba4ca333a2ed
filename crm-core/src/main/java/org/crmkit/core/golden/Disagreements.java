package org.crmkit.core.golden;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.check.Severity;
import org.crmkit.core.party.Person;
import org.crmkit.core.value.Ref;

/** What the sources of one golden record disagree about, said with both sides; personal values themselves are not said. */
final class Disagreements {
    private static final LocalizedText CONFLICT = LocalizedText.of(
            "{0} of {1}: {2} says {3} and {4} says {5}; the first was taken", "{1}的{0}：{2}记录为{3}，{4}记录为{5}；取前者");
    private static final LocalizedText UNDECIDED = LocalizedText.of(
            "{0} of {1}: {2} says {3} and {4} says {5}; somebody has to decide", "{1}的{0}：{2}记录为{3}，{4}记录为{5}；需人工决定");
    private static final LocalizedText WITHOUT_VALUE = LocalizedText.of(
            "{} decided to take {} of {} from {}, which tells nothing of it", "{0}决定{2}的{1}取自{3}，但该来源没有此项");
    private static final LocalizedText KINDS = LocalizedText.of(
            "{} is a person for {} and an organization for {}; it was taken for {}", "{0}在{1}为个人，在{2}为组织；取{3}");
    private static final LocalizedText PERSON = LocalizedText.of("a person", "个人");
    private static final LocalizedText ORGANIZATION = LocalizedText.of("an organization", "组织");
    private static final LocalizedText SOMETHING = LocalizedText.of("one value", "某值");
    private static final LocalizedText ANOTHER = LocalizedText.of("another", "另一值");

    private final GoldenRecord<?> golden;
    private final Ref ref;
    private final List<Finding> findings = new ArrayList<>();

    Disagreements(GoldenRecord<?> golden) {
        this.golden = golden;
        this.ref = golden.ref();
    }

    List<Finding> findings() {
        if (!golden.others().isEmpty()) {
            kinds(golden.others().get(0));
        }
        golden.conflicts().forEach(this::conflict);
        for (ManualChoice choice : golden.withoutValue()) {
            Reason because = Reason.of(WITHOUT_VALUE, choice.by(), choice.field(), ref, choice.source());
            findings.add(
                    Finding.warning("golden.choice-without-value", place(choice.field()), choice.source(), because));
        }
        return List.copyOf(findings);
    }

    private Place place(String field) {
        return Place.of(ref.toString(), 0, field);
    }

    private void kinds(Sourced<?> other) {
        boolean person = golden.value() instanceof Person;
        String own = golden.records().get(0).from().source();
        String its = other.from().source();
        Reason because = Reason.of(KINDS, ref, person ? own : its, person ? its : own, person ? PERSON : ORGANIZATION);
        findings.add(Finding.error("golden.party-kinds", place("type"), its, because));
    }

    private void conflict(String field, List<Sourced<Object>> values) {
        boolean decided = golden.chosen(field).isPresent();
        boolean personal = golden.personal(field);
        Sourced<Object> first = values.get(0);
        for (Sourced<Object> other : values.subList(1, values.size())) {
            Reason because = Reason.of(
                    decided ? CONFLICT : UNDECIDED,
                    field,
                    ref,
                    first.from().source(),
                    personal ? SOMETHING : said(first.value(), SOMETHING),
                    other.from().source(),
                    personal ? ANOTHER : said(other.value(), ANOTHER));
            Severity severity = decided ? Severity.WARNING : Severity.ERROR;
            String code = decided ? "golden.conflict" : "golden.undecided";
            findings.add(new Finding(severity, code, place(field), other.from().toString(), because));
        }
    }

    private static Object said(Object value, LocalizedText otherwise) {
        boolean sayable = value instanceof String
                || value instanceof Number
                || value instanceof Enum
                || value instanceof Sayable
                || value instanceof Temporal;
        return sayable && !(value instanceof Double) && !(value instanceof Float) ? value : otherwise;
    }
}
