package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crmkit.core.check.Checked;
import org.crmkit.core.json.CrmJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told about a pack as a whole, rather than about one fault. */
class RulePackWholeTest {
    private static final String EVERY_FAULT = """
            json.duplicate-field /pack
            json.duplicate-field /sets/0/lines/6/because
            pack.unknown-field /colour
            pack.bad-value /pack
            pack.bad-value /version
            pack.wrong-type /subject
            pack.bad-value /effective
            pack.unknown-field /title/fr
            pack.bad-value /title/en
            pack.bad-value /sets/0/hit
            pack.unknown-field /sets/0/lines/0/when/above
            pack.missing-field /sets/0/lines/0/when
            pack.bad-value /sets/0/lines/0/points
            pack.duplicate-id /sets/0/lines/1/id
            pack.mixed-words /sets/0/lines/1/when
            pack.missing-field /sets/0/lines/1/because/en
            pack.bad-value /sets/0/lines/2/id
            pack.empty /sets/0/lines/2/when/all
            pack.wrong-type /sets/0/lines/2/points
            pack.wrong-type /sets/0/lines/2/because
            pack.unknown-field /sets/0/lines/3/then
            pack.missing-field /sets/0/lines/3/id
            pack.wrong-type /sets/0/lines/3/when/any/0
            pack.bad-value /sets/0/lines/3/when/any/1/attribute
            pack.empty /sets/0/lines/3/when/any/1/in
            pack.bad-value /sets/0/lines/4/when/not/withinLast
            pack.wrong-type /sets/0/lines/5
            pack.too-deep /sets/0/lines/6/when/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not
            pack.bad-value /sets/0/lines/7/when/atLeast
            pack.wrong-type /sets/0/lines/7/when/below
            pack.duplicate-id /sets/1/id
            pack.empty /sets/1/lines
            pack.wrong-type /sets/2/lines
            pack.bad-bounds /between/1
            pack.duplicate-id /bands/1/code
            pack.bad-bounds /bands/1/from
            pack.missing-field /bands/2/from
            pack.bad-value /bands/2/code
            pack.bad-value /examples/0/zone
            pack.bad-value /examples/0/asOf
            pack.wrong-type /examples/0/subject/orders
            pack.empty /examples/0/expect
            pack.duplicate-id /examples/1/name
            pack.wrong-type /examples/1/subject
            pack.wrong-type /examples/1/expect/total
            pack.unknown-line /examples/1/expect/matched/0
            """;

    @Test
    void every_kind_of_fault_at_once_is_told_at_once() {
        Checked<RulePack> pack = RulePack.parse(Packs.resource("every-fault.json"));
        assertThat(pack.result()).isEmpty();
        assertThat(Packs.lines(pack))
                .containsExactlyElementsOf(EVERY_FAULT.lines().toList());
    }

    @Test
    void binding_tells_all_its_findings_at_once() {
        String pack = Packs.resource("care.json")
                .replace("\"atLeast\": 24", "\"atLeast\": 2.5")
                .replace("contract-end\", \"within", "contract-ends\", \"within")
                .replace("\"is\": \"XX\"", "\"is\": 7")
                .replace("\"CNY 50000\"", "50000")
                .replace("\"blocked\", \"is\": true", "\"blocked\", \"atLeast\": 1")
                .replace("\"below\": 2.5", "\"below\": 2.5, \"atLeast\": 3")
                .replace("\"steel\"", "false");
        assertThat(Packs.lines(RulePack.parse(pack).orThrow().scorecard(Customer.ON)))
                .containsExactly(
                        "pack.bad-value /sets/0/lines/0/when/atLeast",
                        "pack.unknown-attribute /sets/1/lines/1/when/attribute",
                        "pack.wrong-type /sets/1/lines/2/when/all/1/not/is",
                        "pack.wrong-type /sets/1/lines/3/when/any/0/atLeast",
                        "pack.wrong-kind /sets/1/lines/3/when/any/1/atLeast",
                        "pack.bad-bounds /sets/1/lines/3/when/any/2/below",
                        "pack.wrong-type /examples/0/subject/industry");
    }

    @Test
    void null_is_told_wherever_it_stands() {
        Object tree = CrmJson.tree(Packs.resource("care.json")).orThrow();
        List<String> pointers = new ArrayList<>();
        pointers(tree, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(100);
        assertThat(pointers).allSatisfy(pointer -> {
            Checked<RulePack> pack = RulePack.parse(CrmJson.write(Objects.requireNonNull(withNull(tree, "", pointer))));
            assertThat(Packs.lines(pack)).contains("pack.wrong-type " + pointer);
        });
        assertThat(Packs.lines(RulePack.parse("null"))).containsExactly("json.null ");
        assertThat(Packs.lines(RulePack.parse("7"))).containsExactly("pack.wrong-type ");
        assertThat(Packs.lines(RulePack.parse("[]"))).containsExactly("pack.wrong-type ");
    }

    private static void pointers(@Nullable Object tree, String path, List<String> pointers) {
        if (tree instanceof Map<?, ?> object) {
            object.forEach((name, value) -> {
                pointers.add(path + "/" + name);
                pointers(value, path + "/" + name, pointers);
            });
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                pointers.add(path + "/" + i);
                pointers(list.get(i), path + "/" + i, pointers);
            }
        }
    }

    private static @Nullable Object withNull(@Nullable Object tree, String path, String pointer) {
        if (path.equals(pointer)) {
            return null;
        } else if (tree instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put(name, withNull(value, path + "/" + name, pointer)));
            return copy;
        } else if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(withNull(value, path + "/" + copy.size(), pointer)));
            return copy;
        }
        return tree;
    }
}
