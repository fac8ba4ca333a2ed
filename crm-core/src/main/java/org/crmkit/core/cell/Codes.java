package org.crmkit.core.cell;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Codes, each with a number of its own; those that nobody named share 0.
 *
 * @param keys by their place in a table twice as long as needed
 * @param numbers the keys' numbers, at the same places
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Codes(@Nullable String[] keys, int[] numbers) {
    /** {@return the named codes with their numbers} */
    public static Codes of(Map<String, Integer> named) {
        int size = Integer.highestOneBit(Math.max(1, named.size())) * 4;
        @Nullable String[] keys = new String[size];
        int[] numbers = new int[size];
        named.forEach((code, number) -> {
            int place = place(code, size);
            while (keys[place] != null) {
                place = (place + 1) & (size - 1);
            }
            keys[place] = code;
            numbers[place] = number;
        });
        return new Codes(keys, numbers);
    }

    private static int place(String code, int size) {
        int hash = code.hashCode();
        return (hash ^ hash >>> 16) & (size - 1);
    }

    /** {@return the code's number} */
    public int number(Object value) {
        String code = code(value);
        int place = place(code, keys.length);
        for (String key = keys[place]; key != null; key = keys[place]) {
            if (key.equals(code)) {
                return numbers[place];
            }
            place = (place + 1) & (keys.length - 1);
        }
        return 0;
    }

    /**
     * {@return the code that a value stands for: text, or the name of a constant}
     *
     * @throws IllegalArgumentException if the value is a number, a flag or a collection
     */
    public static String code(Object value) {
        if (value instanceof String text) {
            return text;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Collection) {
            throw new IllegalArgumentException("A code must be text or a constant, found a "
                    + value.getClass().getSimpleName());
        }
        return value.toString();
    }

    /** One code; each named one has a cell, and all others have one together. */
    public record One(Codes codes) implements Cells {
        /** {@return cells in the order of the codes: 1 for all others, 2 for the first} */
        public static One of(List<String> codes) {
            Map<String, Integer> numbers = new HashMap<>();
            codes.forEach(code -> numbers.put(code, numbers.size() + 1));
            return new One(Codes.of(numbers));
        }

        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            return value == null ? 0 : 1 + codes.number(value);
        }
    }

    /** Several codes at once; each combination of tests that may hold is a cell. */
    public record Several(Codes codes) implements Cells {
        /** {@return cells of which bit i of what lies above 1 says that one of the i-th codes is there} */
        public static Several of(List<? extends Collection<?>> tests) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < tests.size(); i++) {
                for (Object code : tests.get(i)) {
                    numbers.merge(code(code), 1 << i, (one, other) -> one | other);
                }
            }
            return new Several(Codes.of(numbers));
        }

        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            if (value == null) {
                return 0;
            }
            int held = 0;
            for (Object code : (Collection<?>) value) {
                held |= codes.number(code);
            }
            return 1 + held;
        }
    }
}
