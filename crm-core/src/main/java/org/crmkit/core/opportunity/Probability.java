package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * How probable it is that a deal is won, and who says so.
 *
 * @param value 0 to 1
 * @param policy where the value comes from
 * @param by who gave it, or the id of the model that did; of a model always known
 * @param version which version of the model; only of a model
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"value", "policy", "by", "version"})
public record Probability(Share value, Policy policy, Optional<String> by, Optional<String> version) {
    /** Where a probability comes from, and so whether a change of stage changes it. */
    public enum Policy {
        /** It is what the process says of the stage. */
        AUTO,
        /** Somebody gave it, and it stays when the stage changes. */
        MANUAL,
        /** A model computed it. */
        MODEL
    }

    /** Checks that a model is named, and that only a model has a version. */
    public Probability {
        by.ifPresent(who -> Checks.id(who, "Who gave a probability"));
        version.ifPresent(which -> Checks.id(which, "The version of a model"));
        Checks.that(by.isPresent() || policy != Policy.MODEL, "A probability of {} by a MODEL must name it", value);
        Checks.that(
                version.isEmpty() || policy == Policy.MODEL,
                "A probability with policy {} must have no version of a model, found {}",
                policy,
                version.orElse(""));
    }

    /** {@return what the process says of the stage} */
    public static Probability auto(Share value) {
        return new Probability(value, Policy.AUTO, Optional.empty(), Optional.empty());
    }

    /** {@return what somebody thinks} */
    public static Probability manual(Share value, String by) {
        return new Probability(value, Policy.MANUAL, Optional.of(by), Optional.empty());
    }

    /** {@return what a version of a model computed} */
    public static Probability model(Share value, String model, String version) {
        return new Probability(value, Policy.MODEL, Optional.of(model), Optional.of(version));
    }
}
