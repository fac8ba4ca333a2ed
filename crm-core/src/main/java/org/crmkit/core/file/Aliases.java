package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.ExternalId;

/** Which customer a key means: an id of the company's, or the text of an external id that a customer's record lists. */
final class Aliases {
    private static final LocalizedText TWICE = LocalizedText.of(
            "external id {} is listed by customer {} and by customer {}: it is taken for neither",
            "外部编号{}同时登记在客户{}和客户{}名下：不归入任何一方");

    private final Map<String, CustomerId> customers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Reads what the records of each key list. */
    Aliases(Map<CustomerId, CustomerFileAssembler.Draft> drafts) {
        Map<String, Set<CustomerId>> listed = new TreeMap<>();
        drafts.forEach((id, draft) -> draft.records.forEach(record -> {
            for (ExternalId external : record.value().externalIds()) {
                listed.computeIfAbsent(external.toString(), none -> new TreeSet<>())
                        .add(id);
            }
        }));
        listed.forEach((key, by) -> by.remove(CustomerId.of(key)));
        listed.forEach((key, by) -> follow(key, by, listed));
    }

    /** Those who list a key may themselves be known by a key that another lists; in the end it must be one. */
    private void follow(String key, Set<CustomerId> by, Map<String, Set<CustomerId>> listed) {
        Set<CustomerId> ends = new TreeSet<>();
        Set<CustomerId> seen = new HashSet<>();
        List<CustomerId> open = new ArrayList<>(by);
        while (!open.isEmpty()) {
            CustomerId next = open.remove(open.size() - 1);
            Set<CustomerId> further = listed.getOrDefault(next.value(), Set.of());
            if (seen.add(next)) {
                open.addAll(further);
            }
            if (further.isEmpty()) {
                ends.add(next);
            }
        }
        if (ends.size() == 1) {
            customers.put(key, ends.iterator().next());
        } else if (!by.isEmpty()) {
            List<CustomerId> sides = new ArrayList<>(ends.isEmpty() ? seen : ends);
            sides.sort(null);
            Reason because = Reason.of(TWICE, key, sides.get(0), sides.get(sides.size() - 1));
            findings.add(Finding.error("file.external-id-twice", Place.NONE, key, because));
        }
    }

    /** {@return the customer that a key means; the key itself if nobody lists it} */
    CustomerId resolve(CustomerId key) {
        return customers.getOrDefault(key.value(), key);
    }

    /** {@return the customers of all external ids that one customer lists} */
    Map<String, CustomerId> customers() {
        return customers;
    }

    List<Finding> findings() {
        return findings;
    }
}
