package org.crmkit.core.stat;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * Numbers keys in the order in which they first come, from 0: what a tally of columns needs in place of a map of objects.
 *
 * <p>Open addressing: one array probe for most look-ups, no object a key. Mutable and not thread-safe.
 */
public final class KeyIndex implements Serializable {
    private static final long serialVersionUID = 1;

    private String[] names = new String[16];
    private int size;
    /**
     * Hash (the upper half) and number + 1; 0 is free. At least twice as many slots as names. A key's place is given by the
     * highest bits of its hash: growing then moves through both tables in order, and few look-ups touch a key that is not theirs.
     */
    private long[] slots = new long[32];
    /** Whether a copy reads the same tables; then whichever adds first takes its own. */
    private boolean shared;

    /** Starts without keys. */
    public KeyIndex() {}

    /** {@return how many keys there are} */
    public int size() {
        return size;
    }

    /**
     * {@return the key with that number}
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public String name(int number) {
        return names[Objects.checkIndex(number, size)];
    }

    /** {@return the key's number; -1 if it is not there} */
    public int find(String name) {
        long hash = hash(name);
        for (int slot = place(hash); slots[slot] != 0; slot = next(slot)) {
            int number = (int) slots[slot] - 1;
            if ((slots[slot] ^ hash) >>> 32 == 0 && names[number].equals(name)) {
                return number;
            }
        }
        return -1;
    }

    /** {@return the number of a key that is not there yet}; adding one that is there is the caller's mistake. */
    public int add(String name) {
        if (size == names.length) {
            grow();
        } else if (shared) {
            names = names.clone();
            slots = slots.clone();
        }
        shared = false;
        names[size] = name;
        occupy(hash(name) | ++size);
        return size - 1;
    }

    /** {@return a copy that does not change with this one}; it costs nothing until a key is added to either. */
    public KeyIndex copy() {
        shared = true;
        KeyIndex copy = new KeyIndex();
        copy.names = names;
        copy.slots = slots;
        copy.size = size;
        copy.shared = true;
        return copy;
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * size);
        long[] entries = slots;
        slots = new long[2 * entries.length];
        for (long entry : entries) {
            if (entry != 0) {
                occupy(entry);
            }
        }
    }

    private void occupy(long entry) {
        int slot = place(entry);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = entry;
    }

    private int place(long entry) {
        return (int) (entry >>> (Long.numberOfLeadingZeros(slots.length) + 1));
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** {@return the hash in the upper half}, multiplied so that its highest bits depend on all others. */
    private static long hash(String name) {
        int mixed = name.hashCode() * 0x9E3779B9;
        return (long) mixed << 32;
    }
}
