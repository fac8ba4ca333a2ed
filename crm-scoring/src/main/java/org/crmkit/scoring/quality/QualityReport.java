package org.crmkit.scoring.quality;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How good the data about many customers are.
 *
 * @param customers how many customers were looked at
 * @param fields a line for each field of the policy, of the values that are taken, in its order
 * @param sources a line for each source and field, by source and then in the policy's order; of the customers of which the source
 *     tells something
 * @param keys how many customers share what only one should have, in the policy's order
 * @param members how many customers have which code, by field in the policy's order: the expected codes first, then others in
 *     alphabetical order
 */
public record QualityReport(
        long customers, List<Line> fields, List<Line> sources, List<KeyLine> keys, List<MemberLine> members)
        implements Serializable {
    /** Copies the lines. */
    public QualityReport {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
        keys = List.copyOf(keys);
        members = List.copyOf(members);
    }

    /**
     * How often a field is in which state.
     *
     * @param field its name; {@link #ALL} in a sum
     * @param source who tells it; {@link #ALL} for the values that are taken, whoever told them
     * @param missing of how many customers there is no value
     * @param invalid of how many it cannot be right
     * @param stale of how many it is too old
     * @param undated of how many nobody knows how old it is
     * @param good of how many it is right and fresh
     */
    public record Line(String field, String source, long missing, long invalid, long stale, long undated, long good)
            implements Serializable {
        static Line of(String field, String source, Map<FieldState, Long> counts) {
            EnumMap<FieldState, Long> all = new EnumMap<>(FieldState.class);
            all.putAll(counts);
            return new Line(
                    field,
                    source,
                    all.getOrDefault(FieldState.MISSING, 0L),
                    all.getOrDefault(FieldState.INVALID, 0L),
                    all.getOrDefault(FieldState.STALE, 0L),
                    all.getOrDefault(FieldState.UNDATED, 0L),
                    all.getOrDefault(FieldState.GOOD, 0L));
        }

        Line plus(Line other) {
            return new Line(
                    field,
                    source,
                    missing + other.missing,
                    invalid + other.invalid,
                    stale + other.stale,
                    undated + other.undated,
                    good + other.good);
        }

        /** {@return of how many customers there should be a value} */
        public long wanted() {
            return missing + told();
        }

        private long told() {
            return invalid + stale + undated + good;
        }

        /** {@return completeness: values that are told, of those that should be} */
        public Rate complete() {
            return new Rate(told(), wanted());
        }

        /** {@return validity: values that can be right, of those that are told} */
        public Rate valid() {
            return new Rate(stale + undated + good, told());
        }

        /** {@return freshness: values that are not too old, of those that can be right and are dated or do not age} */
        public Rate fresh() {
            return new Rate(good, stale + good);
        }
    }

    /**
     * How unique a key is.
     *
     * @param key its name
     * @param shared customers that share it with another, of those that have it
     */
    public record KeyLine(String key, Rate shared) implements Serializable {
        /** {@return uniqueness: customers that have it alone, of those that have it} */
        public Rate unique() {
            return new Rate(shared.whole() - shared.part(), shared.whole());
        }
    }

    /**
     * How many customers have a code.
     *
     * @param field the field
     * @param code the code
     * @param expected whether the policy expects it
     * @param customers how many have it; 0 only if it is expected
     */
    public record MemberLine(String field, String code, boolean expected, long customers) implements Serializable {}

    /** What stands for all fields, or for whichever source. */
    public static final String ALL = "*";

    /** {@return the line of a field, if it matters} */
    public Optional<Line> field(String name) {
        return fields.stream().filter(line -> line.field().equals(name)).findFirst();
    }

    /** {@return all fields together: the sum of their lines} */
    public Line total() {
        return fields.stream().reduce(Line.of(ALL, ALL, Map.of()), Line::plus);
    }

    /** {@return all fields of a source together: the sum of its lines} */
    public Line total(String source) {
        return sources.stream()
                .filter(line -> line.source().equals(source))
                .reduce(Line.of(ALL, source, Map.of()), Line::plus);
    }

    /** {@return the codes that were expected and that no customer has} */
    public List<MemberLine> withoutMember() {
        return members.stream().filter(line -> line.customers() == 0).toList();
    }

    /** {@return the codes that were not expected and that customers have} */
    public List<MemberLine> unexpected() {
        return members.stream().filter(line -> !line.expected()).toList();
    }
}
