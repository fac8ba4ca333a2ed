package org.crmkit.core.cell;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

    /**
     * One code; each named one has a cell, and all others have one together.
     *
     * @param constants the cells of the constants of the type that was met last
     */
    public record One(Codes codes, Constants constants) implements Cells {
        /** {@return cells in the order of the codes: 1 for all others, 2 for the first} */
        public static One of(List<String> codes) {
            Map<String, Integer> numbers = new HashMap<>();
            codes.forEach(code -> numbers.put(code, numbers.size() + 1));
            return new One(Codes.of(numbers), new Constants());
        }

        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            if (value == null) {
                return 0;
            }
            Constants.Known known = constants.known;
            return value.getClass() == known.type && value instanceof Enum<?> constant
                    ? known.cells[constant.ordinal()]
                    : cell(value);
        }

        @Override
        public Cells settled() {
            Constants.Known known = constants.known;
            return known.type == Object.class ? this : new Settled(this, known.type, known.cells);
        }

        private int cell(Object value) {
            if (value instanceof Enum<?> constant && value.getClass().isEnum()) {
                Enum<?>[] all = constant.getDeclaringClass().getEnumConstants();
                int[] cells = new int[all.length];
                for (int i = 0; i < all.length; i++) {
                    cells[i] = 1 + codes.number(all[i]);
                }
                constants.known = new Constants.Known(value.getClass(), cells);
            }
            return 1 + codes.number(value);
        }
    }

    /**
     * One code, of which constants of one type were met so far.
     *
     * @param cells theirs
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Settled(One any, Class<?> type, int[] cells) implements Cells {
        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            return value != null && value.getClass() == type && value instanceof Enum<?> constant
                    ? cells[constant.ordinal()]
                    : any.of(value, asOf, windows);
        }
    }

    /** What was learnt of constants; replaced as a whole, so that threads may race. */
    private static final class Constants {
        private Known known = new Known(Object.class, new int[0]);

        @SuppressWarnings("ArrayRecordComponent") // never compared
        private record Known(Class<?> type, int[] cells) {}
    }

    /**
     * Several codes at once; each combination of tests that may hold is a cell.
     *
     * @param codes the tests that each code makes hold, as bits
     * @param keys for each test its codes, to be looked up in a set; null if all that is there must be looked at
     */
    public record Several(Codes codes, String @Nullable [][] keys) implements Cells {
        /**
         * {@return cells of which bit i of what lies above 1 says that one of the i-th codes is there}
         *
         * @param texts whether all values are collections of text and nothing else, so that a set can be asked
         */
        public static Several of(List<? extends Collection<?>> tests, boolean texts) {
            Map<String, Integer> numbers = new HashMap<>();
            String[][] keys = new String[tests.size()][];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = tests.get(i).stream().map(Codes::code).toArray(String[]::new);
                for (String code : keys[i]) {
                    numbers.merge(code, 1 << i, (one, other) -> one | other);
                }
            }
            return new Several(Codes.of(numbers), texts ? keys : null);
        }

        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            if (value == null) {
                return 0;
            }
            String[][] wanted = keys;
            return wanted != null && value instanceof Set<?> set && !(value instanceof SortedSet)
                    ? 1 + held(set, wanted)
                    : 1 + held((Collection<?>) value);
        }

        private static int held(Set<?> value, String[][] wanted) {
            int held = 0;
            for (int i = 0; i < wanted.length; i++) {
                for (String code : wanted[i]) {
                    held |= (value.contains(code) ? 1 : 0) << i;
                }
            }
            return held;
        }

        private int held(Collection<?> value) {
            int held = 0;
            for (Object code : value) {
                held |= codes.number(code);
            }
            return held;
        }
    }
}
