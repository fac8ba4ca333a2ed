package org.crmkit.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.history.Timeline;

/** What a lead can get wrong by itself. */
final class LeadChecks {
    private LeadChecks() {}

    static void of(Lead it) {
        boolean named = it.personName().isPresent()
                || it.organizationName().filter(name -> !name.isBlank()).isPresent()
                || !it.contactPoints().isEmpty();
        Checks.that(named, "Lead {} must have a person's name, an organization's name or a contact point", it.id());
        Stream.of(it.sizeClass(), it.source(), it.rating())
                .flatMap(Optional::stream)
                .forEach(code -> Checks.id(code, "A code of a lead"));
        Checks.that(
                it.employees().orElse(0) >= 0,
                "Lead {} must have zero or more employees, found {}",
                it.id(),
                it.employees().orElse(0));
        it.campaign()
                .ifPresent(ref -> Checks.that(
                        ref.kind().equals("campaign"),
                        "The campaign of lead {} must be a reference of kind campaign, found {}",
                        it.id(),
                        ref));
        boolean own = it.duplicateOf().filter(it.id()::equals).isPresent();
        Checks.that(!own, "Lead {} must not be a duplicate of itself", it.id());
        created(it);
        convertedLast(it);
        conversion(it);
    }

    private static void created(Lead it) {
        Checks.moment(it.created(), "The moment a lead was created");
        Instant first = it.status().entries().get(0).at();
        Checks.that(
                !it.created().isAfter(first),
                "Lead {} was created at {}, found a history that begins at {}",
                it.id(),
                it.created(),
                first);
    }

    private static void convertedLast(Lead it) {
        List<Timeline.Entry<LeadStatus>> entries = it.status().entries();
        for (int i = 1; i < entries.size(); i++) {
            Timeline.Entry<LeadStatus> before = entries.get(i - 1);
            Checks.that(
                    before.state().category() != LeadStatus.Category.CONVERTED,
                    "Lead {} was CONVERTED at {} and must not change after that, found {} at {}",
                    it.id(),
                    before.at(),
                    entries.get(i).state().category(),
                    entries.get(i).at());
        }
    }

    private static void conversion(Lead it) {
        List<Timeline.Entry<LeadStatus>> entries = it.status().entries();
        Timeline.Entry<LeadStatus> last = entries.get(entries.size() - 1);
        LeadStatus.Category category = last.state().category();
        boolean converted = category == LeadStatus.Category.CONVERTED;
        Checks.that(
                !converted || it.conversion().isPresent(),
                "Lead {} is CONVERTED and must say to what: a conversion is missing",
                it.id());
        it.conversion().ifPresent(conversion -> {
            Checks.that(
                    converted,
                    "Lead {} is {} and must have no conversion, found one to customer {}",
                    it.id(),
                    category,
                    conversion.customer());
            Checks.that(
                    conversion.at().equals(last.at()),
                    "Lead {} is CONVERTED since {}, found a conversion at {}",
                    it.id(),
                    last.at(),
                    conversion.at());
        });
    }

    static boolean disqualified(Timeline.Entry<LeadStatus> entry) {
        return entry.state().category() == LeadStatus.Category.DISQUALIFIED;
    }
}
