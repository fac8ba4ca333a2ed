package org.crmkit.core.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.value.AsOf;

/** Reads a pack's examples; whether their values fit the attributes is not known yet. */
final class ExampleReader {
    private static final int MOST_EXAMPLES = 1_000;
    private static final int MOST_CODES = 100;
    private static final LocalizedText DAY = LocalizedText.of("a day such as 2026-03-31", "日期，如2026-03-31");
    private static final LocalizedText ZONE = LocalizedText.of("a zone such as Asia/Shanghai", "时区，如Asia/Shanghai");
    private static final List<String> FIELDS = List.of("name", "asOf", "zone", "subject", "expect");
    private static final List<String> SCORING = List.of("total", "band", "matched", "unknown");
    private static final List<String> DECIDING = List.of("then", "matched", "unknown");
    private static final AsOf STAND_IN = AsOf.endOf(LocalDate.EPOCH, ZoneOffset.UTC);

    private final boolean deciding;
    private final Set<String> lines;
    private int codes;

    /**
     * A reader of the examples of one pack.
     *
     * @param lines the pack's lines, by set and id
     */
    ExampleReader(boolean deciding, Set<String> lines) {
        this.deciding = deciding;
        this.lines = lines;
    }

    List<Definition.Example> read(Node list) {
        List<Definition.Example> examples = new ArrayList<>();
        Map<String, Path> names = new HashMap<>();
        for (Node node : list.list(1, MOST_EXAMPLES)) {
            Node example = node.object(FIELDS);
            String name = example.need("name").text();
            node.findings().once(name, node.path().at("name"), names);
            examples.add(new Definition.Example(
                    name,
                    asOf(example),
                    subject(example.need("subject")),
                    expect(example.need("expect")),
                    node.path()));
        }
        return examples;
    }

    private static AsOf asOf(Node example) {
        ZoneId zone = example.need("zone").read(ZoneId::of, ZONE, ZoneOffset.UTC);
        return example.need("asOf").read(day -> AsOf.endOf(LocalDate.parse(day), zone), DAY, STAND_IN);
    }

    /** {@return how many codes stand in lists of codes} */
    int codes() {
        return codes;
    }

    private Map<String, Object> subject(Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        Node subject = node.object(node.names());
        for (String name : subject.names()) {
            Node value = subject.need(name);
            codes += value.size();
            values.put(name, value.is(List.class) ? ClauseReader.values(value, 0, MOST_CODES) : value.scalar());
        }
        return values;
    }

    private Map<String, Object> expect(Node node) {
        Node expect = node.object(deciding ? DECIDING : SCORING);
        Map<String, Object> expected = new LinkedHashMap<>();
        for (String what : deciding ? DECIDING : SCORING) {
            if (expect.has(what)) {
                expected.put(what, expected(what, expect.need(what)));
            }
        }
        if (expect.is(Map.class) && expect.names().isEmpty()) {
            node.findings().error(Fault.EMPTY, node.path(), "");
        }
        return expected;
    }

    private Object expected(String what, Node node) {
        return switch (what) {
            case "total" ->
                node.whole(PackReader.LEAST_TOTAL, PackReader.MOST_TOTAL).orElse(0);
            case "band" -> PackReader.code(node);
            case "then" -> codes(node);
            default -> lines(node);
        };
    }

    private static Set<String> codes(Node list) {
        Set<String> codes = new LinkedHashSet<>();
        for (Node code : list.list(0, PackReader.MOST_LINES)) {
            codes.add(PackReader.code(code));
        }
        return codes;
    }

    private Set<String> lines(Node list) {
        Set<String> names = new LinkedHashSet<>();
        for (Node node : list.list(0, PackReader.MOST_LINES)) {
            String name = node.text();
            if (!name.isEmpty() && !lines.contains(name)) {
                node.findings().error(Fault.UNKNOWN_LINE, node.path(), name, Names.advice(name, lines));
            }
            names.add(name);
        }
        return names;
    }
}
