package org.crmkit.examples.review.dealings;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.TeamAssignment;

/**
 * Who looks after customers, in any order.
 *
 * @param ownerships whose a customer is
 * @param teams who works for a customer as what
 * @param keyAccounts which customers are looked after by a plan
 */
public record AccountRecords(List<Ownership> ownerships, List<TeamAssignment> teams, List<KeyAccount> keyAccounts) {
    /** Copies the lists. */
    public AccountRecords {
        ownerships = List.copyOf(ownerships);
        teams = List.copyOf(teams);
        keyAccounts = List.copyOf(keyAccounts);
    }

    /** {@return what of them goes into the files of customers} */
    Stream<Object> facts() {
        return Stream.of(ownerships, teams, keyAccounts).flatMap(List::stream);
    }
}
