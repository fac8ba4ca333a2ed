package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.golden.Sourced;

/** What is told under one key, the facts by the numbers of their kinds. */
final class Draft {
    private final List<Sourced<Customer>> records = new ArrayList<>(1);
    private final List<Sourced<?>>[] facts;

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    Draft(int kinds) {
        facts = (List<Sourced<?>>[]) new List<?>[kinds];
    }

    void add(Sourced<Customer> record) {
        records.add(record);
    }

    void add(int kind, Sourced<?> fact) {
        List<Sourced<?>> some = facts[kind];
        if (some == null) {
            some = new ArrayList<>();
            facts[kind] = some;
        }
        some.add(fact);
    }

    List<Sourced<Customer>> records() {
        return records;
    }

    List<Sourced<?>> facts(int kind) {
        List<Sourced<?>> some = facts[kind];
        return some == null ? List.of() : some;
    }
}
