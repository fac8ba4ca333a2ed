package org.crmkit.examples.erp;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.ClassificationOrigin;
import org.crmkit.core.customer.Classifications;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;

/**
 * Brings the ERP's classes up to date: a class that still holds is left alone, one that does not ends on the day, and the new
 * one begins. Asked again on the same day, it changes nothing. History is never rewritten: where a later class is on file,
 * nothing is changed, with a warning {@code erp.later-class}.
 */
final class WriteBack {
    private static final LocalizedText LATER = LocalizedText.of(
            "{} has a class of {} that begins on {}, after the day of this review: nothing was changed",
            "{0}在方案{1}下已有自{2}起的类别，晚于本次评估日：未作改动");

    private final OfbizTables tables;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private int begun;
    private int ended;
    private int kept;

    private WriteBack(OfbizTables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    /**
     * What was done.
     *
     * @param begun how many classes began
     * @param ended how many ended
     * @param kept how many were left as they were
     * @param findings what was left alone although it should have changed
     */
    record Written(int begun, int ended, int kept, List<Finding> findings) {}

    /** Writes the classes of all customers. */
    static Written write(OfbizTables tables, CustomerFiles files, ValueClasses classes, LocalDate day)
            throws SQLException {
        WriteBack back = new WriteBack(tables, day);
        for (CustomerFile file : files) {
            back.write(file, classes.of(file.id(), day));
        }
        return new Written(back.begun, back.ended, back.kept, List.copyOf(back.findings));
    }

    private void write(CustomerFile file, List<Classification> classes) throws SQLException {
        Classifications before = Classifications.of(file.customer().classifications());
        TreeMap<String, Classification> now = new TreeMap<>();
        classes.forEach(next -> now.put(next.scheme(), next));
        TreeSet<String> schemes = new TreeSet<>(now.keySet());
        before.all().forEach(held -> schemes.add(held.scheme()));
        for (String scheme : schemes) {
            Optional<Classification> later = before.all().stream()
                    .filter(held ->
                            held.scheme().equals(scheme) && held.period().from().isAfter(day))
                    .findFirst();
            if (later.isPresent()) {
                noteLater(file.id(), later.get());
            } else {
                change(
                        file.id(),
                        before.on(scheme, ClassificationOrigin.RULE, day),
                        Optional.ofNullable(now.get(scheme)));
            }
        }
    }

    private void change(CustomerId customer, List<Classification> held, Optional<Classification> next)
            throws SQLException {
        boolean stays = next.isPresent()
                && held.size() == 1
                && held.get(0).code().equals(next.get().code());
        if (stays) {
            kept++;
            return;
        }
        for (Classification old : held) {
            tables.end(customer, old, day);
            ended++;
        }
        if (next.isPresent()) {
            tables.begin(customer, next.get());
            begun++;
        }
    }

    private void noteLater(CustomerId customer, Classification later) {
        Reason because =
                Reason.of(LATER, customer, later.scheme(), later.period().from());
        findings.add(Finding.warning("erp.later-class", Place.path("customer:" + customer), later.code(), because));
    }
}
