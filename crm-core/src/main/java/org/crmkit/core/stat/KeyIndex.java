package org.crmkit.core.stat;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers keys in the order in which they first come, from 0: what a tally of columns needs in place of a map of objects.
 *
 * <p>Open addressing: one array probe for most look-ups, no object a key. Mutable and not thread-safe.
 */
public final class KeyIndex implements Serializable {
    private static final long serialVersionUID = 1;

    private String[] names = new String[16];
    private int[] hashes = new int[16];
    private int size;
    /** Slot → number + 1; 0 is free. Twice as many slots as names at least. */
    private int[] slots = new int[64];

    /** Starts without keys. */
    public KeyIndex() {}

    /** {@return how many keys there are} */
    public int size() {
        return size;
    }

    /** {@return the key with that number} */
    public String name(int number) {
        return names[number];
    }

    /** {@return the key's number; -1 if it is not there} */
    public int find(String name) {
        int hash = spread(name.hashCode());
        for (int slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
            int number = slots[slot] - 1;
            if (number < 0 || (hashes[number] == hash && names[number].equals(name))) {
                return number;
            }
        }
    }

    /** {@return the number of a key that is not there yet}; adding one that is there is the caller's mistake. */
    public int add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            slots = new int[4 * names.length];
            for (int number = 0; number < size; number++) {
                occupy(number);
            }
        }
        names[size] = name;
        hashes[size] = spread(name.hashCode());
        occupy(size);
        return size++;
    }

    /** {@return a copy that does not change with this one} */
    public KeyIndex copy() {
        KeyIndex copy = new KeyIndex();
        copy.names = names.clone();
        copy.hashes = hashes.clone();
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }

    private void occupy(int number) {
        int slot = hashes[number] & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number + 1;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }
}
