package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Set<CustomerId>> several = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Reads what the records of each key list. */
    Aliases(Map<CustomerId, Draft> drafts) {
        drafts.forEach((id, draft) -> draft.records().forEach(record -> {
            for (ExternalId external : record.value().externalIds()) {
                list(external.toString(), id);
            }
        }));
        Map<String, Set<CustomerId>> unsure = new TreeMap<>(several);
        if (drafts.keySet().stream().anyMatch(id -> customers.containsKey(id.value()))) {
            customers.forEach((key, by) -> {
                if (customers.containsKey(by.value())) {
                    unsure.put(key, listing(key));
                }
            });
        }
        Map<String, CustomerId> sure = new HashMap<>();
        unsure.forEach((key, by) -> end(key, by).ifPresent(customer -> sure.put(key, customer)));
        customers.keySet().removeAll(unsure.keySet());
        customers.putAll(sure);
    }

    private void list(String key, CustomerId by) {
        CustomerId first = key.equals(by.value()) ? by : customers.putIfAbsent(key, by);
        if (first != null && !first.equals(by)) {
            several.computeIfAbsent(key, none -> new TreeSet<>(List.of(first))).add(by);
        }
    }

    private Set<CustomerId> listing(String key) {
        CustomerId one = customers.get(key);
        return one == null ? Set.of() : several.getOrDefault(key, Set.of(one));
    }

    /** Those who list a key may themselves be known by a key that another lists; in the end it must be one. */
    private Optional<CustomerId> end(String key, Set<CustomerId> by) {
        Set<CustomerId> ends = new TreeSet<>();
        Set<CustomerId> seen = new TreeSet<>();
        List<CustomerId> open = new ArrayList<>(by);
        while (!open.isEmpty()) {
            CustomerId next = open.remove(open.size() - 1);
            Set<CustomerId> further = listing(next.value());
            if (seen.add(next)) {
                open.addAll(further);
            }
            if (further.isEmpty()) {
                ends.add(next);
            }
        }
        if (ends.size() == 1) {
            return Optional.of(ends.iterator().next());
        }
        List<CustomerId> sides = List.copyOf(ends.isEmpty() ? seen : ends);
        Reason because = Reason.of(TWICE, key, sides.get(0), sides.get(sides.size() - 1));
        findings.add(Finding.error("file.external-id-twice", Place.NONE, key, because));
        return Optional.empty();
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
