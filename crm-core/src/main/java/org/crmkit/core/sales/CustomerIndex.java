package org.crmkit.core.sales;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers customers in the order in which they first come; open addressing, one array probe for most look-ups. */
final class CustomerIndex implements Serializable {
    private static final long serialVersionUID = 1;

    private String[] names = new String[16];
    private int[] hashes = new int[16];
    private int size;
    /** Slot → number + 1; 0 is free. Twice as many slots as names at least. */
    private int[] slots = new int[64];

    int size() {
        return size;
    }

    String name(int number) {
        return names[number];
    }

    /** {@return the customer's number}, or -1 if there is none. */
    int find(String name) {
        int hash = spread(name.hashCode());
        for (int slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
            int number = slots[slot] - 1;
            if (number < 0 || (hashes[number] == hash && names[number].equals(name))) {
                return number;
            }
        }
    }

    /** {@return the number of a customer who is not there yet}. */
    int add(String name) {
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

    CustomerIndex copy() {
        CustomerIndex copy = new CustomerIndex();
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
