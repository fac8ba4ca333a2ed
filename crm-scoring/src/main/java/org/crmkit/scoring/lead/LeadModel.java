package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How leads with which values ended, team by team: counted once, stored as JSON, asked about any lead (naive Bayes).
 *
 * <p>Of a team with {@code W} won and {@code L} lost leads, the log-odds of a lead are {@code ln(W / L)} and for each of its
 * values {@code ln(w / Σw) - ln(l / Σl)}, where {@code w} and {@code l} are the won and lost leads with that value, the sums go
 * over all values of the field, and {@code W} and {@code L} stand in place of the sums for the stage; 0.1 is added to each
 * count. A value that the team has never met tells nothing. A lead without team is told by all teams together, their counts
 * added up. These are the counts of Odoo's predictive lead scoring (addons/crm, as of 2025), without its tags.
 *
 * <p><b>It ranks better than it estimates.</b> Fields that say the same twice are counted twice, so that probabilities lie too
 * near to 0 and 1: of telephone customers of whom it says that 97 % leave, 55 % do. Measure it with a {@link ChanceTally} on
 * leads that it has not counted; what came in a bin of the {@link ChanceReport} is what its probabilities are worth.
 * Immutable.
 */
@JsonPropertyOrder({"formatVersion", "policy", "teams"})
public final class LeadModel implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;
    private static final double SMOOTHING = 0.1;
    private static final int DECIMALS = 6;
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "{} leads were won and {} lost; at least {} of each are needed", "已赢单{0}条、丢单{1}条；两者至少各需{2}条");
    private static final LocalizedText TOLD =
            LocalizedText.of("told by {} values from {} won and {} lost leads", "依据{0}项取值，参考{1}条赢单和{2}条丢单线索");

    private final LeadModelPolicy policy;
    private final ArrayList<Team> teams;

    private LeadModel(LeadModelPolicy policy, List<Team> teams) {
        this.policy = policy;
        this.teams = new ArrayList<>(teams);
        Checks.that(
                teams.stream().map(Team::team).distinct().count() == teams.size(),
                "Each team must stand once in a lead model");
    }

    /**
     * The leads of one team.
     *
     * @param team the team; empty for leads without
     * @param won how many were won
     * @param lost how many were lost
     * @param values the values that occurred
     */
    @JsonPropertyOrder({"team", "won", "lost", "values"})
    public record Team(
            @JsonProperty(required = true) String team,
            @JsonProperty(required = true) long won,
            @JsonProperty(required = true) long lost,
            @JsonProperty(required = true) List<Count> values)
            implements Serializable {
        /** Copies the values and checks the counts. */
        public Team {
            values = List.copyOf(values);
            Checks.that(won >= 0 && lost >= 0, "Leads must be counted from 0, found {} and {}", won, lost);
        }
    }

    /**
     * The leads with one value.
     *
     * @param field the field
     * @param value the value
     * @param won how many were won
     * @param lost how many were lost
     */
    @JsonPropertyOrder({"field", "value", "won", "lost"})
    public record Count(
            @JsonProperty(required = true) String field,
            @JsonProperty(required = true) String value,
            @JsonProperty(required = true) long won,
            @JsonProperty(required = true) long lost)
            implements Serializable {
        /** Checks the counts. */
        public Count {
            Checks.that(won >= 0 && lost >= 0, "Leads must be counted from 0, found {} and {}", won, lost);
        }

        private boolean is(String otherField, String otherValue) {
            return field.equals(otherField) && value.equals(otherValue);
        }
    }

    /** Won and lost, smoothed and added up. */
    private record Both(double won, double lost) {
        static final Both NONE = new Both(0, 0);

        Both plus(long moreWon, long moreLost) {
            return new Both(won + moreWon + SMOOTHING, lost + moreLost + SMOOTHING);
        }

        double logOdds() {
            return StrictMath.log(won) - StrictMath.log(lost);
        }
    }

    /** {@return a model of counted leads; a {@link LeadModelTally} counts them} */
    static LeadModel of(LeadModelPolicy policy, List<Team> teams) {
        return new LeadModel(policy, teams);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static LeadModel fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "policy", required = true) LeadModelPolicy policy,
            @JsonProperty(value = "teams", required = true) List<Team> teams) {
        Checks.that(formatVersion == FORMAT, "A lead model must have format version 1, found {}", formatVersion);
        return new LeadModel(policy, teams);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return what it looks at} */
    @JsonProperty
    public LeadModelPolicy policy() {
        return policy;
    }

    /** {@return the counts, by team in alphabetical order, leads without team first} */
    @JsonProperty
    public List<Team> teams() {
        return List.copyOf(teams);
    }

    /** {@return how probable it is that a lead is won; unknown while too few leads of its team were won or lost} */
    public Answer<LeadChance> ask(LeadCase lead) {
        List<Team> asked = teams.stream()
                .filter(team -> lead.team().isEmpty() || lead.team().get().equals(team.team()))
                .toList();
        long won = asked.stream().mapToLong(Team::won).sum();
        long lost = asked.stream().mapToLong(Team::lost).sum();
        if (Math.min(won, lost) < policy.least()) {
            return Answer.unknown(TOO_FEW, won, lost, policy.least());
        }
        Both all = Both.NONE;
        for (Team team : asked) {
            all = all.plus(team.won(), team.lost());
        }
        List<LeadChance.Line> lines = lines(asked, all, lead);
        return Answer.yes(new LeadChance(rounded(all.logOdds()), lines), TOLD, lines.size(), won, lost);
    }

    private List<LeadChance.Line> lines(List<Team> asked, Both all, LeadCase lead) {
        List<LeadChance.Line> lines = new ArrayList<>();
        for (String field : policy.fields()) {
            Optional.ofNullable(lead.values().get(field))
                    .flatMap(value -> line(asked, field, value, sum(asked, field, Optional.empty())))
                    .ifPresent(lines::add);
        }
        lead.stage().flatMap(stage -> line(asked, policy.stage(), stage, all)).ifPresent(lines::add);
        return lines;
    }

    private static Optional<LeadChance.Line> line(List<Team> asked, String field, String value, Both whole) {
        List<Count> counts = asked.stream()
                .flatMap(team -> team.values().stream())
                .filter(count -> count.is(field, value))
                .toList();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        double logOdds = sum(asked, field, Optional.of(value)).logOdds() - whole.logOdds();
        long won = counts.stream().mapToLong(Count::won).sum();
        long lost = counts.stream().mapToLong(Count::lost).sum();
        return Optional.of(new LeadChance.Line(field, value, won, lost, rounded(logOdds)));
    }

    private static Both sum(List<Team> asked, String field, Optional<String> value) {
        Both sum = Both.NONE;
        for (Team team : asked) {
            for (Count count : team.values()) {
                boolean counts = count.field().equals(field) && value.stream().allMatch(count.value()::equals);
                sum = counts ? sum.plus(count.won(), count.lost()) : sum;
            }
        }
        return sum;
    }

    private static BigDecimal rounded(double logOdds) {
        return BigDecimal.valueOf(logOdds).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeadModel that && policy.equals(that.policy) && teams.equals(that.teams);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, teams);
    }

    /** {@return how many leads of how many teams were counted} */
    @Override
    public String toString() {
        long leads = teams.stream().mapToLong(team -> team.won() + team.lost()).sum();
        return "LeadModel[" + leads + " leads of " + teams.size() + " teams]";
    }
}
