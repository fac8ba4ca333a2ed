package org.crmkit.examples.benchmarks.flow;

import java.util.Locale;
import java.util.function.Function;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Flow;
import org.crmkit.pipeline.flow.FlowBuilder;
import org.crmkit.pipeline.flow.State;

/** The moves as a flow: guards as data, or as rules in Java that say what they saw. */
final class DealFlow {
    private static final LocalizedText ENOUGH = LocalizedText.of("{} is enough", "{}足够");
    private static final LocalizedText TOO_LITTLE = LocalizedText.of("{} is less than {}", "{}低于{}");

    private DealFlow() {}

    /**
     * {@return the flow with guards as data}
     *
     * @param key what stands for a stage
     */
    static <K> Flow<K, DealRow> data(Function<Stage, K> key) {
        return flow(
                key,
                (name, read, least) ->
                        Attribute.count(name, read).atLeast(least).then("deal." + name, true, "there is enough"));
    }

    /** {@return the flow with guards in Java} */
    static Flow<Stage, DealRow> rules() {
        return flow(Function.identity(), (name, read, least) -> new EnoughRule(RuleId.of("deal." + name), read, least));
    }

    private interface Guards {
        Rule<DealRow, Boolean> enough(String name, Attribute.Count<DealRow> read, long least);
    }

    private record EnoughRule(RuleId id, Attribute.Count<DealRow> read, long least) implements Rule<DealRow, Boolean> {
        @Override
        public String statement() {
            return "There is enough";
        }

        @Override
        public Answer<Boolean> ask(DealRow row, AsOf asOf) {
            long found = read.from(row);
            return found >= least ? Answer.yes(true, ENOUGH, found) : Answer.no(TOO_LITTLE, found, least);
        }
    }

    private static <K> Flow<K, DealRow> flow(Function<Stage, K> key, Guards guards) {
        Rule<DealRow, Boolean> met = guards.enough("meetings", DealRow::meetings, 1);
        Rule<DealRow, Boolean> large = guards.enough("amount", DealRow::amount, 5_000);
        Rule<DealRow, Boolean> decider = guards.enough("deciders", DealRow::deciders, 1);
        Rule<DealRow, Boolean> quoted = guards.enough("quotes", DealRow::quotes, 1);
        Rule<DealRow, Boolean> open = guards.enough("questions", DealRow::questions, 1);
        Rule<DealRow, Boolean> silent = guards.enough("silent-days", DealRow::silentDays, 30);
        Rule<DealRow, Boolean> signed = guards.enough("signed", DealRow::signed, 1);
        FlowBuilder<K, DealRow> flow = Flow.of("deal", DealRow::number);
        for (Stage stage : Stage.values()) {
            flow.state(state(stage, key));
        }
        return flow.move(key.apply(Stage.QUALIFICATION), key.apply(Stage.NEEDS), met)
                .move(key.apply(Stage.QUALIFICATION), key.apply(Stage.LOST), silent)
                .move(key.apply(Stage.NEEDS), key.apply(Stage.SOLUTION), large)
                .move(key.apply(Stage.NEEDS), key.apply(Stage.LOST), silent)
                .back(key.apply(Stage.SOLUTION), key.apply(Stage.NEEDS), open)
                .move(key.apply(Stage.SOLUTION), key.apply(Stage.PROPOSAL), decider)
                .move(key.apply(Stage.SOLUTION), key.apply(Stage.LOST), silent)
                .back(key.apply(Stage.PROPOSAL), key.apply(Stage.SOLUTION), open)
                .move(key.apply(Stage.PROPOSAL), key.apply(Stage.NEGOTIATION), quoted)
                .move(key.apply(Stage.PROPOSAL), key.apply(Stage.LOST), silent)
                .move(key.apply(Stage.NEGOTIATION), key.apply(Stage.WON), signed, large)
                .move(key.apply(Stage.NEGOTIATION), key.apply(Stage.LOST), silent)
                .build()
                .orThrow();
    }

    private static <K> State<K> state(Stage stage, Function<Stage, K> key) {
        LocalizedText name = LocalizedText.of(stage.name().toLowerCase(Locale.ROOT));
        State.Role role = stage == Stage.QUALIFICATION
                ? State.Role.START
                : stage == Stage.WON || stage == Stage.LOST ? State.Role.END : State.Role.STEP;
        return new State<>(key.apply(stage), name, "DEAL", role, false);
    }
}
