package org.crmkit.core.install;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Ref;

/** Goes through what was taken of an entitlement and given back. */
final class Ledger {
    private final Entitlement entitlement;
    private final Map<Ref, BigDecimal> taken = new LinkedHashMap<>();

    private Ledger(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    /**
     * {@return what each case has taken and not given back}
     *
     * @throws IllegalArgumentException if an entry does not fit to those before it
     */
    static Map<Ref, BigDecimal> of(Entitlement entitlement) {
        Ledger ledger = new Ledger(entitlement);
        Instant before = Instant.MIN;
        for (Entitlement.Entry entry : entitlement.entries()) {
            Checks.that(
                    !entry.at().isBefore(before),
                    "An entry of entitlement {} at {} stands behind one at {}",
                    entitlement.id(),
                    entry.at(),
                    before);
            before = entry.at();
            if (entry.type() == Entitlement.Entry.Type.TAKEN) {
                ledger.take(entry);
            } else {
                ledger.restore(entry);
            }
        }
        return Collections.unmodifiableMap(ledger.taken);
    }

    private void take(Entitlement.Entry entry) {
        Checks.that(
                entitlement.kind() == Entitlement.Kind.HOURS || entry.amount().compareTo(BigDecimal.ONE) == 0,
                "Entitlement {} is to whole cases: {} must take 1 of it, found {}",
                entitlement.id(),
                entry.serviceCase(),
                entry.amount());
        Checks.that(
                taken.put(entry.serviceCase(), entry.amount()) == null,
                "{} took of entitlement {} before and must not again at {}: restore it first",
                entry.serviceCase(),
                entitlement.id(),
                entry.at());
    }

    private void restore(Entitlement.Entry entry) {
        BigDecimal amount = taken.remove(entry.serviceCase());
        Checks.that(
                amount != null && amount.compareTo(entry.amount()) == 0,
                "{} took {} of entitlement {} and must give back the same at {}, found {}",
                entry.serviceCase(),
                amount == null ? BigDecimal.ZERO : amount,
                entitlement.id(),
                entry.at(),
                entry.amount());
    }
}
