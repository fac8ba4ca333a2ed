package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.jspecify.annotations.Nullable;

class RulePackPropertyTest {
    private static final List<String> GOOD = List.of(Packs.resource("care.json"), Packs.SCORING, Packs.DECIDING);

    private static final Set<String> SHAPE = Set.of(
            "pack.unsupported-version",
            "pack.unknown-field",
            "pack.missing-field",
            "pack.wrong-type",
            "pack.empty",
            "pack.mixed-words");
    private static final Validator VALIDATOR = new ValidatorFactory().createValidator();
    private static final URI SCHEMA = VALIDATOR.registerSchema(RulePack.schema());

    /** Whatever the text is, there is a pack or a finding, and what is a pack can be bound, or findings say why not. */
    private static void holds(String text) {
        Checked<RulePack> pack = RulePack.parse(text);
        pack.findings()
                .forEach(finding ->
                        assertThat(finding.because().in(Texts.CHINESE)).isNotBlank());
        pack.result().ifPresent(read -> {
            assertThat(RulePack.parse(read.json()).orThrow().json()).isEqualTo(read.json());
            List.of(read, read.allowMissing()).forEach(each -> {
                each.scorecard(Customer.ON)
                        .findings()
                        .forEach(finding -> assertThat(finding.toString()).isNotBlank());
                each.rules(Customer.ON, Optional::of)
                        .findings()
                        .forEach(finding -> assertThat(finding.toString()).isNotBlank());
            });
        });
    }

    @Provide
    Arbitrary<String> goodPacks() {
        return Arbitraries.of(GOOD);
    }

    @Provide
    Arbitrary<String> packs() {
        return Arbitraries.oneOf(goodPacks(), Arbitraries.just(Packs.resource("every-fault.json")));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "null",
                "true",
                "-",
                "1e9999999999",
                "0",
                "\\",
                "\"id\":1,",
                "\u0000",
                "客",
                "\uD800",
                "\"then\":\"x\",",
                "{\"all\":[",
                "\"not\":",
                "P",
                "1e-2147483647",
                "CNY ",
                "//",
                "'");
    }

    @Property(tries = 1_000)
    void any_piece_put_in_or_taken_out_gives_a_pack_or_findings(
            @ForAll("packs") String pack,
            @ForAll("pieces") String piece,
            @ForAll int at,
            @ForAll @IntRange(max = 40) int gone) {
        int from = Math.floorMod(at, pack.length());
        holds(pack.substring(0, from) + piece + pack.substring(Math.min(pack.length(), from + gone)));
    }

    @Property(tries = 500)
    void any_text_gives_a_pack_or_findings(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 1_000)
    void any_value_in_the_place_of_another_gives_a_pack_or_findings(@ForAll("packs") String pack, @ForAll long seed) {
        Random random = new Random(seed);
        Object tree = CrmJson.tree(pack).result().orElseThrow();
        holds(CrmJson.write(changed(tree, random, random.nextInt(3))));
    }

    /** Some faults only the loader can see, such as names that stand twice; of the shape, both must say the same. */
    @Property(tries = 2_000)
    void schema_and_loader_agree_on_the_shape_of_any_pack(@ForAll("goodPacks") String pack, @ForAll long seed) {
        Random random = new Random(seed);
        Object tree = CrmJson.tree(pack).result().orElseThrow();
        String text = CrmJson.write(changed(tree, random, random.nextInt(3)));
        boolean accepted = VALIDATOR.validate(SCHEMA, text).isValid();
        List<Finding> errors = RulePack.parse(text).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(accepted || !errors.isEmpty())
                .as("schema only refuses %s", text)
                .isTrue();
        assertThat(errors)
                .as("schema accepts %s", text)
                .noneMatch(finding -> accepted && SHAPE.contains(finding.code()));
    }

    private static final List<String> TEXTS = List.of(
            "", " ", "size.large", "P1D", "CNY 5", "2026-03-31", "2026-03-31T00:00:00Z", "ALL", "客户", "orders", "Z");

    private static Object changed(@Nullable Object tree, Random random, int changes) {
        Object changed = copy(tree, random);
        return changes == 0 ? changed : changed(changed, random, changes - 1);
    }

    /** Each value is left as it is, most often, or stands in for another one. */
    private static Object copy(@Nullable Object tree, Random random) {
        if (tree == null || random.nextInt(150) == 0) {
            return other(random);
        } else if (tree instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> {
                if (random.nextInt(150) != 0) {
                    copy.put(
                            random.nextInt(200) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : name,
                            copy(value, random));
                }
            });
            return copy;
        } else if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(copy(value, random)));
            return copy;
        }
        return tree;
    }

    private static Object other(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Map.of();
            case 1 -> List.of();
            case 2 -> random.nextBoolean();
            case 3 -> random.nextInt();
            case 4 -> Map.of("attribute", "orders", "is", random.nextInt(3));
            case 5 -> List.of(TEXTS.get(random.nextInt(TEXTS.size())));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }
}
