package org.crmkit.core.ordertocash;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.order.SalesDocument;
import org.jspecify.annotations.Nullable;

/**
 * In which fields documents with one id differ, and what stands there. 12.5 and 12.50 are the same.
 *
 * @param values field → the different values, of those fields that differ
 * @param secret fields whose values are not shown: they may be personal
 */
record Versions(SortedMap<String, Set<String>> values, Set<String> secret) {
    private static final String ABSENT = "-";

    /** Looks at two documents or more. */
    static Versions of(Collection<? extends SalesDocument> documents) {
        List<Map<?, ?>> trees = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        Set<String> secret = new TreeSet<>();
        for (SalesDocument document : documents) {
            Map<?, ?> tree = tree(document);
            tree.forEach((field, value) -> {
                fields.add(field.toString());
                if (value instanceof Collection || value instanceof Map) {
                    secret.add(field.toString());
                }
            });
            secret.addAll(document.unknownFields().keySet());
            trees.add(tree);
        }
        SortedMap<String, Set<String>> values = new TreeMap<>();
        for (String field : fields) {
            Set<String> different =
                    trees.stream().map(tree -> text(tree.get(field))).collect(Collectors.toCollection(TreeSet::new));
            if (different.size() > 1) {
                values.put(field, different);
            }
        }
        return new Versions(values, secret);
    }

    /** {@return the document's JSON as a tree; as one text if it is too large for that} */
    private static Map<?, ?> tree(SalesDocument document) {
        String json = CrmJson.write(document);
        return CrmJson.tree(json).result().orElse(json) instanceof Map<?, ?> tree ? tree : Map.of("document", json);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return ABSENT;
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(Versions::text).toList().toString();
        } else if (value instanceof Map<?, ?> map) {
            SortedMap<String, String> sorted = new TreeMap<>();
            map.forEach((key, part) -> sorted.put(key.toString(), text(part)));
            return sorted.toString();
        }
        return value.toString();
    }

    boolean differ() {
        return !values.isEmpty();
    }

    Set<String> fields() {
        return values.keySet();
    }

    /** {@return what stands in the first of the fields that may be shown: {@code amount: CNY 5.00 / CNY 6.00}} */
    String shown() {
        return values.entrySet().stream()
                .filter(field -> !secret.contains(field.getKey()))
                .findFirst()
                .map(field -> field.getKey() + ": " + String.join(" / ", field.getValue()))
                .orElse("");
    }
}
