package org.crmkit.core.box;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Some of the numbers below a limit; a key whose hash tells small sets apart, as that of {@link BitSet} does not. Immutable. */
final class Selection {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] words;

    private Selection(long[] words) {
        this.words = words;
    }

    /** {@return the numbers}, of which all sets that meet have the same limit. */
    static Selection of(BitSet numbers, int limit) {
        return new Selection(Arrays.copyOf(numbers.toLongArray(), limit / Long.SIZE + 1));
    }

    Selection and(Selection other) {
        long[] both = new long[words.length];
        for (int word = 0; word < both.length; word++) {
            both[word] = words[word] & other.words[word];
        }
        return new Selection(both);
    }

    boolean meets(Selection other) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & other.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return next(0) < 0;
    }

    boolean has(int number) {
        return (words[number / Long.SIZE] & (1L << number)) != 0;
    }

    /** {@return the first number from there on; -1 if there is none} */
    int next(int from) {
        int word = from / Long.SIZE;
        long rest = words[word] & (-1L << from);
        while (rest == 0) {
            if (++word == words.length) {
                return -1;
            }
            rest = words[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selection that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        long hash = 0;
        for (long word : words) {
            hash = (hash ^ word) * GOLDEN;
            hash ^= hash >>> Integer.SIZE;
        }
        return (int) hash;
    }
}
