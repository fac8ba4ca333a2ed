package org.crmkit.core.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.DateRange;

/**
 * Rules as text, written against names, which a subject's attributes then supply.
 *
 * <p>A pack is closed data: no expressions, no patterns, no names of classes. It can be wrong, but it cannot run code, and
 * reading it takes time in proportion to its length. The format is described at this package; {@link #schema()} is the same
 * for editors. Immutable; it travels as its {@link #json()}.
 */
public final class RulePack {
    private static final String SCHEMA = "rule-pack-1.schema.json";

    private final Definition definition;
    private final boolean allowMissing;

    private RulePack(Definition definition, boolean allowMissing) {
        this.definition = definition;
        this.allowMissing = allowMissing;
    }

    /**
     * {@return the pack that a text holds, or every finding that says why there is none}
     *
     * <p>What is looked at: JSON, the shape, the limits, and that no name stands twice. Whether a subject has the attributes
     * that are named, and whether the pack's examples come out, shows when it is bound.
     *
     * @param json at most 5,000,000 characters
     */
    public static Checked<RulePack> parse(String json) {
        Findings findings = new Findings();
        Optional<Definition> definition = Node.root(json, findings).flatMap(PackReader::read);
        return findings.checked(() -> new RulePack(definition.orElseThrow(), false));
    }

    /**
     * {@return a scorecard of data as a pack}
     *
     * @param subject the kind of subject that the card is about
     * @param card a card whose sets are named {@code card.set} and whose rules are data, named {@code card.set.line}
     * @throws IllegalArgumentException if a pack cannot say the same: a rule is in Java, a name does not begin with that of what
     *     holds it, the sets differ in version or days, or a limit of packs is passed
     */
    public static RulePack of(String subject, Scorecard<?> card) {
        return parse(CrmJson.write(Definition.of(subject, card).json())).orThrow();
    }

    /**
     * {@return the pack that a jar carries beside one of its classes}, as all standard packs are kept.
     *
     * @param neighbour a class of the package in which the text lies; a named module must open the package
     * @param name the name of the file, in UTF-8
     * @throws IllegalArgumentException if there is no such file or it holds no pack
     */
    public static RulePack beside(Class<?> neighbour, String name) {
        return parse(text(neighbour, name)).orThrow();
    }

    /**
     * {@return the JSON Schema, draft 2020-12, of packs}
     *
     * <p>It tells the shape, for editors; what it cannot tell, such as names that stand twice, {@link #parse} does.
     */
    public static String schema() {
        return text(RulePack.class, SCHEMA);
    }

    private static String text(Class<?> neighbour, String name) {
        try (InputStream text = neighbour.getResourceAsStream(name)) {
            Checks.that(text != null, "There must be a file {} beside {}", name, neighbour.getName());
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of a jar cannot be read: " + name, e);
        }
    }

    /**
     * {@return this pack for subjects that need not offer all its attributes}
     *
     * <p>Where one is missing, its comparisons are unknown, even whether it is known, and there is one warning instead of errors.
     */
    public RulePack allowMissing() {
        return new RulePack(definition, true);
    }

    /**
     * {@return the pack's scorecard over the attributes of a subject, or every finding that says why there is none}
     *
     * <p>The pack's own examples are tried as well: one that does not come out as expected is an error.
     *
     * @param on the attributes by name
     */
    public <S> Checked<Scorecard<S>> scorecard(Attributes<S> on) {
        if (definition.deciding()) {
            return refused(Fault.NO_POINTS);
        }
        Findings findings = new Findings();
        Assembly<S> assembly = assembly(on, findings);
        Optional<List<RuleSet<S, Points>>> parts = findings.made(assembly::parts);
        new Trial(definition, findings).run(assembly.binding());
        return findings.checked(() -> assembly.card(parts.orElseThrow()));
    }

    /**
     * {@return the pack's rules over the attributes of a subject, or every finding that says why there are none}
     *
     * <p>The pack's own examples are tried as well: one that does not come out as expected is an error.
     *
     * @param on the attributes by name
     * @param outcomes what a code after {@code then} means to the host; absent if it knows no such code, which is a finding
     */
    public <S, R extends Serializable> Checked<RuleSet<S, R>> rules(
            Attributes<S> on, Function<String, Optional<R>> outcomes) {
        if (!definition.deciding()) {
            return refused(Fault.NO_OUTCOMES);
        }
        Findings findings = new Findings();
        Assembly<S> assembly = assembly(on, findings);
        Optional<List<RuleSet<S, R>>> sets = findings.made(() -> assembly.sets(line -> outcomes.apply(line.then())));
        new Trial(definition, findings).run(assembly.binding());
        return findings.checked(() -> sets.orElseThrow().get(0));
    }

    private <T> Checked<T> refused(Fault fault) {
        Findings findings = new Findings();
        findings.error(fault, Path.ROOT, name());
        return findings.refusal();
    }

    private <S> Assembly<S> assembly(Attributes<S> on, Findings findings) {
        if (!on.subject().equals(definition.subject())) {
            findings.warning(Fault.OTHER_SUBJECT, Path.ROOT.at("subject"), definition.subject(), on.subject());
        }
        return new Assembly<>(definition, on, allowMissing, findings);
    }

    /** {@return the pack's name, which begins the id of each of its rules} */
    public String name() {
        return definition.name();
    }

    /** {@return the version, which every answer carries} */
    public String version() {
        return definition.version();
    }

    /** {@return the kind of subject for which the pack was written} */
    public String subject() {
        return definition.subject();
    }

    /** {@return the days on which the pack's rules are asked} */
    public DateRange effective() {
        return definition.effective();
    }

    /** {@return the pack in words, if it has any} */
    public Optional<LocalizedText> title() {
        return definition.title();
    }

    /** {@return the pack as text}, in one line and one form, so that two that say the same in the same order are equal. */
    public String json() {
        return CrmJson.write(definition.json());
    }

    /** {@return the name and version} */
    @Override
    public String toString() {
        return name() + " " + version();
    }
}
