package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import org.crmkit.core.check.Checks;

/**
 * What a {@link LeadModel} looks at, by names of attributes.
 *
 * @param team the attribute of the team that works on a lead; each team learns from its own leads only
 * @param stage the attribute of how far a lead has come
 * @param stages its codes, the first one first
 * @param fields the attributes whose values tell won leads from lost ones
 * @param least how many won and how many lost leads a team must have before a chance is told, at least 1
 */
@JsonPropertyOrder({"team", "stage", "stages", "fields", "least"})
public record LeadModelPolicy(String team, String stage, List<String> stages, List<String> fields, int least)
        implements Serializable {
    /** Copies the lists and checks that nothing stands twice. */
    public LeadModelPolicy {
        stages = List.copyOf(stages);
        fields = List.copyOf(fields);
        Checks.id(team, "The attribute of a team");
        Checks.id(stage, "The attribute of a stage");
        Checks.that(new LinkedHashSet<>(stages).size() == stages.size(), "A stage must stand once, found {}", stages);
        Checks.that(new LinkedHashSet<>(fields).size() == fields.size(), "A field must stand once, found {}", fields);
        Checks.that(!fields.contains(stage), "The stage {} must not be a field as well", stage);
        Checks.that(least >= 1, "At least 1 won and 1 lost lead are needed, found {}", least);
    }

    /** {@return source, industry, size and the four questions of a lead, by its status; ten won and ten lost leads} */
    public static LeadModelPolicy standard() {
        return new LeadModelPolicy(
                "lead.team",
                "lead.category",
                List.of("NEW", "WORKING", "NURTURING", "QUALIFIED"),
                List.of(
                        "lead.source",
                        "lead.industry",
                        "lead.size",
                        "lead.budget",
                        "lead.authority",
                        "lead.need",
                        "lead.timeframe"),
                10);
    }

    /** {@return this policy with another number of leads needed} */
    public LeadModelPolicy least(int least) {
        return new LeadModelPolicy(team, stage, stages, fields, least);
    }
}
