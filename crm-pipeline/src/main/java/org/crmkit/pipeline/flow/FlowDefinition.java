package org.crmkit.pipeline.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.pack.ConditionText;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A flow as data, written against names: attributes and rules are found when it is bound to a subject.
 *
 * <p>It may be wrong; {@link #findings} tells everything that is, and what is wrong is not bound. JSON:
 * <pre>
 * {"formatVersion": 1, "flow": "acme.deal", "version": "1", "subject": "deal", "title": {"en": "Deal", "zh": "商机"},
 *  "states": [{"key": "LEAD", "name": {"en": "Lead", "zh": "线索"}, "category": "OPEN", "role": "START", "archived": false}, …],
 *  "moves": [{"from": "LEAD", "to": "WON", "requires": ["amount"], "rules": ["acme.met"],
 *             "conditions": [{"id": "acme.large", "when": {"attribute": "amount", "atLeast": 1000}, "because": "large"}]},
 *            {"from": "WON", "to": "LEAD", "back": true}]}
 * </pre>
 *
 * @param flow its name
 * @param version its version, which every event carries
 * @param subject the kind of subject that it was written for; another one is a warning
 * @param title for people
 * @param states at most 200; their order is the way forward
 * @param moves at most 2,000
 */
@JsonPropertyOrder({"formatVersion", "flow", "version", "subject", "title", "states", "moves"})
public record FlowDefinition(
        String flow,
        String version,
        String subject,
        LocalizedText title,
        List<State<String>> states,
        List<Line> moves) {
    private static final int FORMAT = 1;
    private static final int LONGEST = 1_000_000;

    /** Checks the names and copies the lists. */
    public FlowDefinition {
        Checks.id(flow, "The name of a flow");
        Checks.id(version, "The version of a flow");
        Checks.id(subject, "The name of a kind of subject");
        states = List.copyOf(states);
        moves = List.copyOf(moves);
    }

    /**
     * A move as data; its guards are asked in the order requires, conditions, rules.
     *
     * @param from the state where it begins
     * @param to the state where it ends
     * @param back whether it goes back; false if left out
     * @param requires attributes that must be known, by name
     * @param conditions conditions that must hold
     * @param rules rules of the host that must say yes, by id
     */
    @JsonPropertyOrder({"from", "to", "back", "requires", "conditions", "rules"})
    public record Line(
            String from,
            String to,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean back,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> requires,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Guard> conditions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rules) {
        /** Copies the lists. */
        public Line {
            requires = List.copyOf(requires);
            conditions = List.copyOf(conditions);
            rules = List.copyOf(rules);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Line fromJson(
                @JsonProperty(value = "from", required = true) String from,
                @JsonProperty(value = "to", required = true) String to,
                @JsonProperty("back") @JsonSetter(nulls = Nulls.SET) @Nullable Boolean back,
                @JsonProperty("requires") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> requires,
                @JsonProperty("conditions") @JsonSetter(nulls = Nulls.SET) @Nullable List<Guard> conditions,
                @JsonProperty("rules") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> rules) {
            return new Line(
                    from,
                    to,
                    back != null && back,
                    requires == null ? List.of() : requires,
                    conditions == null ? List.of() : conditions,
                    rules == null ? List.of() : rules);
        }

        /** {@return a move forward without guards} */
        public static Line move(String from, String to) {
            return new Line(from, to, false, List.of(), List.of(), List.of());
        }

        /** {@return a move back without guards} */
        public static Line back(String from, String to) {
            return new Line(from, to, true, List.of(), List.of(), List.of());
        }

        /** {@return this move, for which these attributes must be known and no others} */
        public Line requires(String... attributes) {
            return new Line(from, to, back, List.of(attributes), conditions, rules);
        }

        /** {@return this move with one condition more} */
        public Line when(Guard condition) {
            List<Guard> more = new ArrayList<>(conditions);
            more.add(condition);
            return new Line(from, to, back, requires, more, rules);
        }

        /** {@return this move, to which these rules of the host must say yes and no others} */
        public Line rules(String... ids) {
            return new Line(from, to, back, requires, conditions, List.of(ids));
        }
    }

    /**
     * A guard that is data.
     *
     * @param id its rule's id
     * @param when the condition
     * @param because why it lets pass
     */
    @JsonPropertyOrder({"id", "when", "because"})
    public record Guard(String id, ConditionText when, LocalizedText because) {}

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static FlowDefinition fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "flow", required = true) String flow,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "subject", required = true) String subject,
            @JsonProperty(value = "title", required = true) LocalizedText title,
            @JsonProperty(value = "states", required = true) List<State<String>> states,
            @JsonProperty(value = "moves", required = true) List<Line> moves) {
        Checks.that(formatVersion == FORMAT, "This release reads flows of formatVersion 1, found {}", formatVersion);
        return new FlowDefinition(flow, version, subject, title, states, moves);
    }

    @JsonProperty("formatVersion")
    int formatVersion() {
        return FORMAT;
    }

    /** {@return the definition that a text of at most 1,000,000 characters holds, or every finding that says why there is none} */
    public static Checked<FlowDefinition> parse(String json) {
        if (json.length() > LONGEST) {
            return refused(Outline.Flaw.TOO_LARGE, "", LONGEST);
        }
        boolean later = CrmJson.tree(json).result().orElse("") instanceof Map<?, ?> tree
                && tree.get("formatVersion") instanceof BigDecimal format
                && format.compareTo(BigDecimal.valueOf(FORMAT)) > 0;
        if (later) {
            return refused(Outline.Flaw.OTHER_FORMAT, "/formatVersion", FORMAT);
        }
        Checked<FlowDefinition> read = CrmJson.read(json, FlowDefinition.class);
        List<Finding> findings = read.result().map(FlowDefinition::findings).orElse(List.of());
        return findings.isEmpty() ? read : Checked.refused(findings);
    }

    private static <T> Checked<T> refused(Outline.Flaw flaw, String path, Object... args) {
        return Checked.refused(
                List.of(Finding.error(flaw.code(), Place.path(path), "", Reason.of(flaw.because(), args))));
    }

    /** {@return this definition with one state more, behind the others} */
    public FlowDefinition state(State<String> state) {
        List<State<String>> more = new ArrayList<>(states);
        more.add(state);
        return new FlowDefinition(flow, version, subject, title, more, moves);
    }

    /** {@return this definition with one move more} */
    public FlowDefinition move(Line move) {
        List<Line> more = new ArrayList<>(moves);
        more.add(move);
        return new FlowDefinition(flow, version, subject, title, states, more);
    }

    /** {@return everything that is wrong with it, as far as it shows without a subject; the codes stand at this package} */
    public List<Finding> findings() {
        return Binding.findings(this);
    }

    /**
     * {@return the flow over the attributes of a subject, or every finding that says why there is none}
     *
     * @param on the attributes by name
     * @param rules the host's rules, in any order; more than are named may be given
     */
    public <S> Checked<Flow<String, S>> bind(Attributes<S> on, List<? extends Rule<? super S, ?>> rules) {
        List<Finding> findings = findings();
        return findings.isEmpty() ? new Binding<>(this, on, rules).flow() : Checked.refused(findings);
    }

    /** {@return the definition as a state diagram for Mermaid, with guards by name} */
    public String mermaid(Texts texts) {
        Mermaid diagram = new Mermaid(texts, states);
        for (Line move : moves) {
            diagram.move(move.from(), move.to(), move.back(), Binding.names(move));
        }
        return diagram.text();
    }

    /** {@return the definition as text} */
    public String json() {
        return CrmJson.write(this);
    }
}
