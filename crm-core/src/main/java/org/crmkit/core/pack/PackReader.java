package org.crmkit.core.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.score.Bands;
import org.crmkit.core.value.DateRange;

/** Reads packs: their shape, their limits, and that no name stands twice; attributes are not looked at yet. */
final class PackReader {
    static final int LEAST_TOTAL = -1_000_000_000;
    static final int MOST_TOTAL = 1_000_000_000;
    static final int MOST_LINES = 10_000;

    private static final int MOST_BANDS = 100;
    private static final int MOST_WORK = 1_000_000;
    private static final int LONGEST_PACK_NAME = 100;
    private static final int LONGEST_ID = 49;
    private static final int MOST_PACK_PARTS = 4;
    private static final int MOST_POINTS = 1_000_000;
    private static final LocalizedText PACK_NAME = LocalizedText.of(
            "a name in 1 to 4 kebab-case parts joined by dots, of at most 100 characters",
            "名称：1至4部分，小写字母、数字与连字符，以点相连，最多100个字符");
    private static final LocalizedText ID =
            LocalizedText.of("an id in kebab-case, of at most 49 characters", "标识：小写字母、数字与连字符，最多49个字符");
    private static final LocalizedText CODE =
            LocalizedText.of("text of at most 200 characters, without space around it", "不超过200个字符、首尾无空白的文本");
    private static final LocalizedText DAYS = LocalizedText.of(
            "days such as 2026-01-01/2027-01-01 or 2026-01-01/..", "日期范围，如2026-01-01/2027-01-01或2026-01-01/..");
    private static final LocalizedText HIT = LocalizedText.of("ALL, FIRST or UNIQUE", "ALL、FIRST或UNIQUE");
    private static final LocalizedText TWO_NUMBERS =
            LocalizedText.of("a list of two whole numbers, the least and the most", "两个整数的列表：最小值与最大值");
    private static final List<String> SCORING = List.of(
            "$schema",
            "formatVersion",
            "pack",
            "version",
            "subject",
            "effective",
            "title",
            "sets",
            "between",
            "bands",
            "examples");
    private static final List<String> DECIDING =
            List.of("$schema", "formatVersion", "pack", "version", "subject", "effective", "title", "sets", "examples");
    private static final List<String> SET = List.of("id", "hit", "lines");
    private static final List<String> BAND = List.of("from", "code");

    private final Node pack;
    private final Findings findings;
    private final ClauseReader clauses = new ClauseReader();
    private final Map<String, Path> lines = new LinkedHashMap<>();
    private final boolean deciding;

    private PackReader(Node pack, boolean deciding) {
        this.pack = pack.object(deciding ? DECIDING : SCORING);
        this.findings = pack.findings();
        this.deciding = deciding;
    }

    /** {@return what was read} Absent if it is no object or of another format; of no use if there are errors. */
    static Optional<Definition> read(Node pack) {
        if (pack.is(Map.class)) {
            Node format = pack.need("formatVersion");
            if (format.whole(1, Integer.MAX_VALUE).orElse(0) > Definition.FORMAT) {
                pack.findings().error(Fault.OTHER_FORMAT, format.path(), "", Definition.FORMAT);
                return Optional.empty();
            }
        }
        return Optional.of(new PackReader(pack, decides(pack)).definition());
    }

    /** {@return whether the first line says what then}; all others must do as it does. */
    private static boolean decides(Node pack) {
        return pack.first("sets").first("lines").has("then");
    }

    private Definition definition() {
        if (pack.has("$schema")) {
            pack.need("$schema").text();
        }
        return new Definition(
                pack.need("pack").name(MOST_PACK_PARTS, LONGEST_PACK_NAME, PACK_NAME),
                code(pack.need("version")),
                code(pack.need("subject")),
                effective(),
                pack.has("title") ? Optional.of(pack.need("title").words()) : Optional.empty(),
                deciding,
                sets(),
                !deciding && pack.has("between") ? limits(pack.need("between")) : Optional.empty(),
                !deciding && pack.has("bands") ? bands(pack.need("bands")) : Bands.none(),
                pack.has("examples") ? examples(pack.need("examples")) : List.of());
    }

    private DateRange effective() {
        if (!pack.has("effective")) {
            return DateRange.ALWAYS;
        }
        Node node = pack.need("effective");
        DateRange effective = node.read(DateRange::parse, DAYS, DateRange.ALWAYS);
        if (effective.from().equals(effective.until())) {
            findings.warning(Fault.NEVER_IN_EFFECT, node.path(), effective);
        }
        return effective;
    }

    static String code(Node node) {
        return node.read(PackReader::checkedCode, CODE, "");
    }

    private static String checkedCode(String text) {
        return Checks.id(text, "A code");
    }

    private static String id(Node node) {
        return node.name(1, LONGEST_ID, ID);
    }

    private List<Definition.Section> sets() {
        Node list = pack.need("sets");
        List<Node> nodes = list.list(1, deciding ? 1 : MOST_LINES);
        int count = 0;
        for (Node set : nodes) {
            count += set.has("lines") ? set.need("lines").size() : 0;
        }
        if (count > MOST_LINES) {
            findings.error(Fault.TOO_MANY, list.path(), "", MOST_LINES, count);
            return List.of();
        }
        List<Definition.Section> sets = new ArrayList<>();
        Map<String, Path> ids = new HashMap<>();
        for (Node node : nodes) {
            Node set = node.object(SET);
            String id = id(set.need("id"));
            findings.once(id, set.path().at("id"), ids);
            Hit hit = set.has("hit") ? set.need("hit").read(Hit::valueOf, HIT, Hit.ALL) : Hit.ALL;
            sets.add(new Definition.Section(id, hit, lines(id, set.need("lines"))));
        }
        return sets;
    }

    private List<Definition.Line> lines(String set, Node list) {
        String outcome = deciding ? "then" : "points";
        List<String> fields = List.of("id", "when", outcome, "because");
        List<Definition.Line> read = new ArrayList<>();
        for (Node node : list.list(1, MOST_LINES)) {
            Node line = node.object(fields);
            String id = id(line.need("id"));
            if (!id.isEmpty()) {
                findings.once(String.join(".", set, id), line.path().at("id"), lines);
            }
            Clause when = clauses.read(line.need("when"));
            Node then = line.need(outcome);
            int points = deciding ? 0 : then.whole(-MOST_POINTS, MOST_POINTS).orElse(0);
            String code = deciding ? code(then) : "";
            read.add(new Definition.Line(
                    id, when, points, code, line.need("because").words(), line.path()));
        }
        return read;
    }

    private Optional<Definition.Limits> limits(Node between) {
        if (between.is(List.class) && between.size() != 2) {
            findings.error(Fault.BAD_VALUE, between.path(), "", TWO_NUMBERS);
            return Optional.empty();
        }
        List<Node> ends = between.list(2, 2);
        Optional<Integer> least =
                ends.isEmpty() ? Optional.empty() : ends.get(0).whole(LEAST_TOTAL, MOST_TOTAL);
        Optional<Integer> most = ends.isEmpty() ? Optional.empty() : ends.get(1).whole(LEAST_TOTAL, MOST_TOTAL);
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (most.get() <= least.get()) {
            findings.error(Fault.BAD_BOUNDS, between.path().at(1), most.get(), least.get());
        }
        return Optional.of(new Definition.Limits(least.get(), most.get()));
    }

    private Bands bands(Node list) {
        Bands bands = Bands.none();
        Map<String, Path> codes = new HashMap<>();
        int last = Integer.MIN_VALUE;
        for (Node node : list.list(1, MOST_BANDS)) {
            Node band = node.object(BAND);
            int from = band.need("from").whole(LEAST_TOTAL, MOST_TOTAL).orElse(Integer.MAX_VALUE);
            String code = code(band.need("code"));
            findings.once(code, band.path().at("code"), codes);
            if (from <= last) {
                findings.error(Fault.BAD_BOUNDS, band.path().at("from"), from, last);
            }
            last = from == Integer.MAX_VALUE ? last : from;
            bands = findings.refused() ? bands : bands.from(from, code);
        }
        return bands;
    }

    private List<Definition.Example> examples(Node list) {
        ExampleReader reader = new ExampleReader(deciding, lines.keySet());
        List<Definition.Example> examples = reader.read(list);
        long work = (long) clauses.comparisons() * (examples.size() + reader.codes());
        if (work > MOST_WORK) {
            findings.error(Fault.TOO_MUCH_WORK, list.path(), "", MOST_WORK, work);
        }
        return examples;
    }
}
