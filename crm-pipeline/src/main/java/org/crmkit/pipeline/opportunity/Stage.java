package org.crmkit.pipeline.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.opportunity.ForecastCategory;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.value.Share;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a sales process.
 *
 * <p>What a stage requires must be fulfilled to move on from it: to a later open stage, or to a won one. Nothing is required to
 * lose a deal or to move back.
 *
 * @param code by which it is told apart, for good
 * @param name for people
 * @param category what it means
 * @param probability how probable a win is from here, by convention; 1 if it is won, 0 if lost, between if open
 * @param forecast under which heading it counts in a forecast
 * @param stay how long an opportunity is expected to stay; absent if nothing is expected
 * @param requires attributes that must be known to move on, by name
 * @param conditions conditions that must hold to move on
 * @param rules rules of the host that must say yes to move on, by id
 * @param targets the stages to which it may move on, by code
 * @param backs the stages to which it may move back or, if it is won or lost, be reopened, by code
 * @param archived whether it is no longer entered
 */
@JsonPropertyOrder({
    "code",
    "name",
    "category",
    "probability",
    "forecast",
    "stay",
    "requires",
    "conditions",
    "rules",
    "targets",
    "backs",
    "archived"
})
public record Stage(
        String code,
        LocalizedText name,
        StageCategory category,
        Share probability,
        ForecastCategory forecast,
        Optional<ExpectedStay> stay,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> requires,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FlowDefinition.Guard> conditions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rules,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> backs,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean archived) {
    /** Checks the code and copies the lists. */
    public Stage {
        Checks.id(code, "The code of a stage");
        requires = List.copyOf(requires);
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
        targets = List.copyOf(targets);
        backs = List.copyOf(backs);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Stage fromJson(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty(value = "category", required = true) StageCategory category,
            @JsonProperty(value = "probability", required = true) Share probability,
            @JsonProperty(value = "forecast", required = true) ForecastCategory forecast,
            @JsonProperty("stay") Optional<ExpectedStay> stay,
            @JsonProperty("requires") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> requires,
            @JsonProperty("conditions") @JsonSetter(nulls = Nulls.SET) @Nullable List<FlowDefinition.Guard> conditions,
            @JsonProperty("rules") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> rules,
            @JsonProperty("targets") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> targets,
            @JsonProperty("backs") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> backs,
            @JsonProperty("archived") @JsonSetter(nulls = Nulls.SET) @Nullable Boolean archived) {
        return new Stage(
                code,
                name,
                category,
                probability,
                forecast,
                stay,
                none(requires),
                none(conditions),
                none(rules),
                none(targets),
                none(backs),
                archived != null && archived);
    }

    private static <T> List<T> none(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Stage of(
            String code, LocalizedText name, StageCategory category, Share probability, ForecastCategory forecast) {
        List<String> no = List.of();
        return new Stage(
                code, name, category, probability, forecast, Optional.empty(), no, List.of(), no, no, no, false);
    }

    /** {@return an open stage that leads nowhere yet} The probability is given in percent. */
    public static Stage open(String code, String en, String zh, int percent, ForecastCategory forecast) {
        return of(code, LocalizedText.of(en, zh), StageCategory.OPEN, Share.ofPercent(percent), forecast);
    }

    /** {@return a stage that means won} */
    public static Stage won(String code, String en, String zh) {
        return of(code, LocalizedText.of(en, zh), StageCategory.WON, Share.ALL, ForecastCategory.CLOSED);
    }

    /** {@return a stage that means lost} */
    public static Stage lost(String code, String en, String zh) {
        return of(code, LocalizedText.of(en, zh), StageCategory.LOST, Share.NONE, ForecastCategory.OMITTED);
    }

    /** {@return this stage with an expected stay} */
    public Stage stay(ExpectedStay expected) {
        return new Stage(
                code,
                name,
                category,
                probability,
                forecast,
                Optional.of(expected),
                requires,
                conditions,
                rules,
                targets,
                backs,
                archived);
    }

    /** {@return this stage, from which one moves on only when all of these are fulfilled} */
    public Stage requires(List<String> attributes, List<FlowDefinition.Guard> when, List<String> ids) {
        return new Stage(
                code, name, category, probability, forecast, stay, attributes, when, ids, targets, backs, archived);
    }

    /** {@return this stage, from which one may move on to some stages and back to others} */
    public Stage leading(List<String> on, List<String> back) {
        return new Stage(
                code, name, category, probability, forecast, stay, requires, conditions, rules, on, back, archived);
    }

    /** {@return this stage, no longer entered} */
    public Stage archive() {
        return new Stage(
                code, name, category, probability, forecast, stay, requires, conditions, rules, targets, backs, true);
    }
}
