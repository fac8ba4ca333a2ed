package org.crmkit.core.testing;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.golden.Sourced;

/** Compares files with what the sources told: nothing lost, each value with its source, and no conflict but the planted ones. */
public final class SourcesCheck {
    private static final int MOST = 20;

    private final GeneratedSources told;
    private final List<String> faults = new ArrayList<>();

    private SourcesCheck(GeneratedSources told) {
        this.told = told;
    }

    /** {@return what is wrong with the files}: nothing, or the first twenty faults. */
    public static List<String> faults(GeneratedSources told, CustomerFiles files) {
        SourcesCheck check = new SourcesCheck(told);
        check.that(
                files.size() == told.records().size(),
                files + " instead of " + told.records().size());
        check.that(files.orphans().isEmpty(), files.orphans().size() + " orphans");
        told.records()
                .forEach((id, records) -> files.find(id)
                        .ifPresentOrElse(
                                file -> check.values(file, records), () -> check.that(false, "no file of " + id)));
        check.findings(files);
        check.window(files);
        return List.copyOf(check.faults);
    }

    private void that(boolean right, String otherwise) {
        if (!right && faults.size() < MOST) {
            faults.add(otherwise);
        }
    }

    private void values(CustomerFile file, List<Sourced<Customer>> records) {
        List<Sourced<Customer>> newestFirst = new ArrayList<>(records);
        newestFirst.sort(Comparator.comparing(Sourced::from));
        for (ToldField field : ToldField.ALL) {
            List<Sourced<Object>> expected = values(field, newestFirst);
            List<Sourced<Object>> found = file.record().values(field.name());
            if (!found.equals(expected)) {
                that(false, file.id() + " " + field.name() + ": " + found + " instead of " + expected);
            }
        }
    }

    private static List<Sourced<Object>> values(ToldField field, List<Sourced<Customer>> records) {
        List<Sourced<Object>> values = new ArrayList<>();
        for (Sourced<Customer> record : records) {
            field.read().apply(record.value()).ifPresent(value -> values.add(Sourced.of(value, record.from())));
        }
        return values;
    }

    private void findings(CustomerFiles files) {
        Set<String> expected = new TreeSet<>();
        told.planted().forEach((id, field) -> expected.add(conflict(id, field)));
        Set<String> found = new TreeSet<>();
        for (Finding finding : files.findings()) {
            found.add(finding.code() + " " + finding.place() + " " + finding.found());
        }
        that(files.findings().size() == expected.size(), files.findings().size() + " findings");
        for (String one : expected) {
            that(found.contains(one), "not found: " + one);
        }
        for (String one : found) {
            that(expected.contains(one), "not planted: " + one);
        }
    }

    /** The newest value is taken; the finding names the newest source that tells the other. */
    private String conflict(CustomerId id, String name) {
        ToldField field = ToldField.named(name);
        List<Sourced<Customer>> newestFirst = new ArrayList<>(told.records().getOrDefault(id, List.of()));
        newestFirst.sort(Comparator.comparing(Sourced::from));
        List<Sourced<Object>> values = values(field, newestFirst);
        Object taken = values.get(0).value();
        Sourced<Object> other = values.stream()
                .filter(one -> !one.value().equals(taken))
                .findFirst()
                .orElseThrow();
        return "golden.conflict customer:" + id + ", " + name + " " + other.from();
    }

    private void window(CustomerFiles files) {
        int count = 0;
        for (CustomerFile file : files) {
            count += file.between(GeneratedSources.WINDOW, ZoneOffset.UTC).size();
        }
        that(count == told.inWindow(), count + " in the window instead of " + told.inWindow());
    }
}
