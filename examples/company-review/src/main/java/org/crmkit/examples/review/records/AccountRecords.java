package org.crmkit.examples.review.records;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.TeamAssignment;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.party.EmployeeId;

/**
 * Who looks after customers, and whom one asks for there, in any order.
 *
 * @param ownerships whose a customer is
 * @param teams who works for a customer as what
 * @param keyAccounts which customers are looked after by a plan
 * @param contacts the persons at customers
 * @param left which employees no longer work here, and since when
 */
public record AccountRecords(
        List<Ownership> ownerships,
        List<TeamAssignment> teams,
        List<KeyAccount> keyAccounts,
        List<Contact> contacts,
        SortedMap<EmployeeId, LocalDate> left) {
    /** Copies the lists and the map. */
    public AccountRecords {
        ownerships = List.copyOf(ownerships);
        teams = List.copyOf(teams);
        keyAccounts = List.copyOf(keyAccounts);
        contacts = List.copyOf(contacts);
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    }

    /** {@return what of them goes into the files of customers} */
    Stream<Object> facts() {
        return Stream.of(ownerships, teams, keyAccounts, contacts).flatMap(List::stream);
    }
}
