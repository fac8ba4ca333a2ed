package org.crmkit.core.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.Instant;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.Ref;

/**
 * Somebody's decision which source to believe about one field of one record, whatever the policy says.
 *
 * @param about which record: {@code customer:C1} or {@code party:P1}
 * @param field which field of it
 * @param source the source whose value is taken
 * @param by who decided
 * @param at when; of several decisions the latest holds
 * @param because why, in their words
 */
@JsonPropertyOrder({"about", "field", "source", "by", "at", "because"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ManualChoice(
        @JsonProperty(required = true) Ref about,
        @JsonProperty(required = true) String field,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) EmployeeId by,
        @JsonProperty(required = true) Instant at,
        @JsonProperty(required = true) String because)
        implements Serializable {
    /** Checks the parts; a decision needs a reason. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ManualChoice {
        boolean known =
                about.kind().equals(GoldenRecord.CUSTOMER) || about.kind().equals(GoldenRecord.PARTY);
        Checks.that(known, "A choice must be about a customer or a party, found {}", about);
        Checks.that(!field.isBlank(), "A choice about {} must name a field", about);
        Checks.id(source, "The source of a choice");
        Checks.moment(at, "The moment of a choice");
        Checks.that(!because.isBlank(), "A choice about {} must have a reason", about);
    }
}
