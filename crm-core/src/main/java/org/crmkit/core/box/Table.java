package org.crmkit.core.box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.cell.Cut;
import org.crmkit.core.cell.Rows;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.check.Severity;

/** Rules side by side, and what there is to tell about the cases in which they say yes or no. Immutable. */
public final class Table {
    private static final long MOST_STEPS = 5_000_000;
    private static final int MOST_GAPS = 50;
    private static final int MOST_PAIRS = 200;

    private final Place whole;
    private final List<Axis> axes;
    private final Box all;
    private final long most;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /**
     * A rule.
     *
     * @param id its name
     * @param when when it says yes, in words
     * @param says what it says of the cells of each axis
     */
    public record Rule(String id, Sayable when, Rows says) {}

    /** A rule, the boxes in which it says yes, and their numbers among the boxes of all rules. */
    private record Entry(Rule rule, List<Box> yes, BitSet numbers) {
        String id() {
            return rule.id;
        }

        Place place() {
            return Place.path(rule.id);
        }
    }

    /**
     * Sets up a table.
     *
     * @param name its name
     * @param axes what its rules ask about, as their columns are numbered
     * @param rules the rules, in order
     */
    public Table(String name, List<Axis> axes, List<Rule> rules) {
        this(name, axes, rules, MOST_STEPS);
    }

    /** A table that gives each search up after so many steps. */
    Table(String name, List<Axis> axes, List<Rule> rules, long most) {
        this.most = most;
        this.whole = Place.of(name, 0, "");
        this.axes = List.copyOf(axes);
        this.all = Box.all(axes);
        for (Rule rule : rules) {
            List<Box> yes = boxes(rule, Cut::yes);
            BitSet numbers = new BitSet();
            numbers.set(boxes.size(), boxes.size() + yes.size());
            entries.add(new Entry(rule, yes, numbers));
            boxes.addAll(yes);
        }
    }

    private List<Box> boxes(Rule rule, Function<Cut, BitSet> answer) {
        List<Box> boxes = new ArrayList<>();
        for (Map<Integer, Cut> row : rule.says.rows()) {
            Optional<Box> box = Optional.of(all);
            for (Map.Entry<Integer, Cut> cut : row.entrySet()) {
                box = box.flatMap(some -> some.only(cut.getKey(), answer.apply(cut.getValue())));
            }
            box.ifPresent(boxes::add);
        }
        return boxes;
    }

    /** {@return a finding for each rule that can never say yes} */
    public List<Finding> contradictions() {
        LocalizedText never = LocalizedText.of("{} can never say yes: nothing can be so that {}", "{}永远不会为是：不可能{}");
        List<Finding> told = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.yes.isEmpty()) {
                LocalizedText when = entry.rule.when.words();
                told.add(
                        told(Severity.ERROR, "rules.contradiction", entry.place(), when.en(), never, entry.id(), when));
            }
        }
        return told;
    }

    /** {@return a finding for each rule that says yes only where rules before it do, which are named as far as it takes} */
    public List<Finding> masked() {
        LocalizedText masked = LocalizedText.of(
                "{} is never the first to say yes: wherever it does, such as {}, so does one before it: {}",
                "{}永远不会最先为是：凡其为是之处（例如{}），前面已有规则为是：{}");
        List<Finding> told = new ArrayList<>();
        Cover cover = new Cover(all, boxes, most);
        BitSet before = new BitSet();
        for (Entry entry : entries) {
            Optional<BitSet> by = entry.yes.isEmpty() ? Optional.empty() : cover.covering(entry.yes, before);
            if (by.isPresent()) {
                String ids = ids(by.get());
                LocalizedText where = where(entry.yes.get(0));
                told.add(told(Severity.ERROR, "rules.masked", entry.place(), ids, masked, entry.id(), where, ids));
            } else if (cover.gaveUp()) {
                told.add(gaveUp(entry.place(), "whether it or a later rule is masked", "其自身及之后的规则是否被遮蔽"));
                break;
            } else {
                before.or(entry.numbers);
            }
        }
        return told;
    }

    private String ids(BitSet numbers) {
        return entries.stream()
                .filter(entry -> entry.numbers.intersects(numbers))
                .map(Entry::id)
                .collect(Collectors.joining(", "));
    }

    /** {@return a finding for each two rules that say yes in one case} */
    public List<Finding> overlaps() {
        LocalizedText both = LocalizedText.of("{} and {} both say yes {}", "{2}，{0}与{1}同时为是");
        return pairs(
                Severity.ERROR,
                "rules.overlap",
                (entry, other) -> before(entry, other) && common(entry, other).isPresent(),
                (entry, other) -> Reason.of(
                        both, entry.id(), other.id(), where(common(entry, other).orElse(all))));
    }

    private static Optional<Box> common(Entry entry, Entry other) {
        for (Box one : entry.yes) {
            for (Box that : other.yes) {
                if (one.meets(that)) {
                    return one.meet(that);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return a finding for each rule that says yes only where another does, once for two that do in the same cases} */
    public List<Finding> subsumed() {
        LocalizedText one =
                LocalizedText.of("wherever {} says yes, such as {2}, so does {1}", "凡{0}为是之处（例如{2}），{1}亦为是");
        LocalizedText each = LocalizedText.of("{} and {} say yes in the same cases, such as {}", "{}与{}在相同情形下为是，例如{}");
        boolean several = entries.stream().anyMatch(entry -> entry.yes.size() > 1);
        Cover cover = new Cover(all, several ? boxes : List.of(), most);
        List<Finding> told = pairs(
                Severity.INFO,
                "rules.subsumed",
                (entry, other) -> within(cover, entry, other) && (before(entry, other) || !within(cover, other, entry)),
                (entry, other) -> Reason.of(
                        within(cover, other, entry) ? each : one, entry.id(), other.id(), where(entry.yes.get(0))));
        if (cover.gaveUp()) {
            told.add(gaveUp(whole, "which other rules are subsumed", "其余规则的包含关系"));
        }
        return told;
    }

    private static boolean within(Cover cover, Entry entry, Entry other) {
        if (entry.yes.isEmpty() || other.yes.isEmpty() || entry.numbers.equals(other.numbers)) {
            return false;
        }
        return other.yes.size() == 1
                ? entry.yes.stream().allMatch(other.yes.get(0)::holds)
                : cover.covering(entry.yes, other.numbers).isPresent();
    }

    private static boolean before(Entry entry, Entry other) {
        return entry.numbers.nextSetBit(0) < other.numbers.nextSetBit(0);
    }

    /** {@return a finding for each case in which every rule says no} */
    public List<Finding> gaps() {
        LocalizedText gap = LocalizedText.of("every rule says no {}", "{}，所有规则均为否");
        List<Box> possible = entries.stream()
                .flatMap(entry -> boxes(entry.rule, Cut::may).stream())
                .toList();
        Cover cover = new Cover(all, possible, most);
        Open open = cover.open();
        if (cover.gaveUp()) {
            return List.of(gaveUp(whole, "in which cases every rule says no", "所有规则均为否的情形"));
        }
        List<Finding> told = new ArrayList<>();
        for (Box box : open.first(MOST_GAPS)) {
            told.add(told(Severity.WARNING, "rules.gap", whole, "", gap, where(box)));
        }
        return andMore(told, open.count() - told.size(), Severity.WARNING, "rules.gap");
    }

    private List<Finding> pairs(
            Severity severity, String code, BiPredicate<Entry, Entry> such, BiFunction<Entry, Entry, Reason> because) {
        List<Finding> told = new ArrayList<>();
        long pairs = 0;
        for (Entry entry : entries) {
            for (Entry other : entries) {
                if (such.test(entry, other) && ++pairs <= MOST_PAIRS) {
                    told.add(new Finding(severity, code, entry.place(), other.id(), because.apply(entry, other)));
                }
            }
        }
        return andMore(told, pairs - told.size(), severity, code);
    }

    private List<Finding> andMore(List<Finding> told, long more, Severity severity, String code) {
        if (more > 0) {
            told.add(told(severity, code, whole, "", LocalizedText.of("and {} more like these", "另有{}处类似"), more));
        }
        return told;
    }

    private Finding gaveUp(Place place, String en, String zh) {
        LocalizedText gaveUp = LocalizedText.of("it would take more than {} steps to find out {}", "需超过{}步才能查明{}");
        return told(Severity.INFO, "rules.not-analysed", place, "", gaveUp, most, LocalizedText.of(en, zh));
    }

    private static Finding told(
            Severity severity, String code, Place place, String found, LocalizedText why, Object... args) {
        return new Finding(severity, code, place, found, Reason.of(why, args));
    }

    private LocalizedText where(Box box) {
        List<LocalizedText> said = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            if (!box.cells(axis).equals(all.cells(axis))) {
                said.add(axes.get(axis).words(box.cells(axis)));
            }
        }
        return said.isEmpty()
                ? LocalizedText.of("in every case", "任何情况下")
                : Phrase.of("when {}", "当{}时", Phrase.joined(said, " and ", "且"));
    }
}
