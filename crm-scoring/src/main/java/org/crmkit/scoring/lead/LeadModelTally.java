package org.crmkit.scoring.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Tally;

/** Learns a {@link LeadModel} by counting leads that were won or lost. */
public final class LeadModelTally implements Tally<LeadCase.Outcome, LeadModel, LeadModelTally> {
    private static final long serialVersionUID = 1;
    private static final String NONE = ""; // no team and no value can have that name

    private final LeadModelPolicy policy;
    /** By team, field and value: how many were won and lost; all of a team stand under no field and no value. */
    private final TreeMap<String, TreeMap<String, TreeMap<String, long[]>>> counts = new TreeMap<>();

    /** A tally that has seen no lead yet. */
    public LeadModelTally(LeadModelPolicy policy) {
        this.policy = policy;
    }

    /**
     * Counts a lead.
     *
     * <p>A won lead counts for every stage, for it went through all of them; a lost one for its stage and those before it. A stage
     * that the policy does not name counts for none.
     */
    @Override
    public void add(LeadCase.Outcome outcome) {
        LeadCase lead = outcome.lead();
        String team = lead.team().orElse(NONE);
        long won = outcome.won() ? 1 : 0;
        count(team, NONE, NONE, won, 1 - won);
        int reached = outcome.won()
                ? policy.stages().size() - 1
                : lead.stage().map(policy.stages()::indexOf).orElse(-1);
        for (String stage : policy.stages().subList(0, reached + 1)) {
            count(team, policy.stage(), stage, won, 1 - won);
        }
        lead.values().forEach((field, value) -> {
            if (policy.fields().contains(field)) {
                count(team, field, value, won, 1 - won);
            }
        });
    }

    private void count(String team, String field, String value, long won, long lost) {
        long[] both = counts.computeIfAbsent(team, none -> new TreeMap<>())
                .computeIfAbsent(field, none -> new TreeMap<>())
                .computeIfAbsent(value, none -> new long[2]);
        both[0] += won;
        both[1] += lost;
    }

    @Override
    public void merge(LeadModelTally other) {
        Checks.that(policy.equals(other.policy), "A tally of {} cannot take one of {}", policy, other.policy);
        other.counts.forEach((team, fields) -> fields.forEach(
                (field, values) -> values.forEach((value, both) -> count(team, field, value, both[0], both[1]))));
    }

    @Override
    public LeadModel result() {
        List<LeadModel.Team> teams = new ArrayList<>();
        counts.forEach((team, fields) -> {
            List<LeadModel.Count> values = new ArrayList<>();
            fields.forEach((field, byValue) -> byValue.forEach((value, both) -> {
                if (!field.equals(NONE)) {
                    values.add(new LeadModel.Count(field, value, both[0], both[1]));
                }
            }));
            long[] all = fields.getOrDefault(NONE, new TreeMap<>()).getOrDefault(NONE, new long[2]);
            teams.add(new LeadModel.Team(team, all[0], all[1], values));
        });
        return LeadModel.of(policy, teams);
    }
}
