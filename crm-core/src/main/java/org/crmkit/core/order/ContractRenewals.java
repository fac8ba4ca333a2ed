package org.crmkit.core.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/**
 * Whether contracts and what they renew fit together: following renewals back comes to an end, and none begins before the
 * ones it follows have ended.
 */
public final class ContractRenewals {
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("contract {} renews {}, which is not there", "合同{}续签自合同{}，但后者不存在");
    private static final LocalizedText CYCLE = LocalizedText.of(
            "contract {} renews {} and, {} renewals further back, itself", "合同{}续签自合同{}，再往前追溯{}次又回到它自己");
    private static final LocalizedText OVERLAP = LocalizedText.of(
            "contract {} begins on {}, before contract {}, which it follows, ends: that one runs {}",
            "合同{}自{}起生效，早于其前续合同{}的终止：后者期限为{}");

    private final Map<ContractId, Contract> contracts = new TreeMap<>();
    /** Of each contract done, which one of it and all those before it ends last. */
    private final Map<ContractId, Contract> latest = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private ContractRenewals(Iterable<Contract> all) {
        all.forEach(contract -> contracts.putIfAbsent(contract.id(), contract));
    }

    /**
     * {@return what does not fit together, by contract}
     *
     * <p>Codes: {@code contract.renewal-unknown} (warning) for a renewal of a contract that is not among them;
     * {@code contract.renewal-cycle} (error) once for each circle, at its first contract by id; {@code
     * contract.renewal-overlap} (warning) for a contract that begins before one of those that it follows ends. Of contracts
     * with one id, the first is looked at. Takes time in proportion to the number of contracts, however long the chains.
     */
    public static List<Finding> check(Iterable<Contract> contracts) {
        ContractRenewals renewals = new ContractRenewals(contracts);
        renewals.contracts.values().forEach(renewals::walk);
        return List.copyOf(renewals.findings);
    }

    /** Goes back to the first contract, or to one that is done, and from there forward again. */
    private void walk(Contract start) {
        List<Contract> back = new ArrayList<>();
        Set<ContractId> onTheWay = new HashSet<>();
        Optional<Contract> next = Optional.of(start);
        while (next.isPresent()
                && !latest.containsKey(next.get().id())
                && onTheWay.add(next.get().id())) {
            back.add(next.get());
            next = before(next.get());
        }
        next.filter(met -> !latest.containsKey(met.id())).ifPresent(met -> cycle(back, met));
        for (int i = back.size() - 1; i >= 0; i--) {
            forward(back.get(i));
        }
    }

    private Optional<Contract> before(Contract contract) {
        return contract.renewalOf().map(contracts::get);
    }

    /** Tells of the circle, which the way back met at a contract, and takes each contract on it as a first one. */
    private void cycle(List<Contract> back, Contract met) {
        Set<Contract> circle = new LinkedHashSet<>(back.subList(back.indexOf(met), back.size()));
        Contract first = met;
        for (Contract contract : circle) {
            latest.put(contract.id(), contract);
            first = contract.id().compareTo(first.id()) < 0 ? contract : first;
        }
        ContractId renewed = first.renewalOf().orElseThrow();
        Reason because = Reason.of(CYCLE, first.id(), renewed, circle.size() - 1);
        findings.add(Finding.error("contract.renewal-cycle", place(first), "contract:" + renewed, because));
    }

    private void forward(Contract contract) {
        if (latest.containsKey(contract.id())) {
            return;
        }
        Contract ends =
                before(contract).map(earlier -> latest.get(earlier.id())).orElse(contract);
        if (contract.renewalOf().isPresent() && before(contract).isEmpty()) {
            ContractId renewed = contract.renewalOf().get();
            Reason because = Reason.of(UNKNOWN, contract.id(), renewed);
            findings.add(Finding.warning("contract.renewal-unknown", place(contract), "contract:" + renewed, because));
        }
        if (ends != contract && contract.term().from().isBefore(ends.term().until())) {
            Reason because = Reason.of(OVERLAP, contract.id(), contract.term().from(), ends.id(), ends.term());
            findings.add(Finding.warning(
                    "contract.renewal-overlap", place(contract), ends.ref().toString(), because));
        }
        boolean endsLater = contract.term().until().isAfter(ends.term().until());
        latest.put(contract.id(), endsLater ? contract : ends);
    }

    private static Place place(Contract contract) {
        return Place.path(contract.ref().toString());
    }
}
