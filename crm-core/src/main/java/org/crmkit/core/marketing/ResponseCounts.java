package org.crmkit.core.marketing;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.marketing.CampaignMember.ListRole;
import org.crmkit.core.marketing.CampaignMember.Response;
import org.crmkit.core.stat.Wilson;

/**
 * How a campaign was answered by those it turned to, and by those it left alone.
 *
 * @param targets those to be reached
 * @param control those left alone
 * @param seeds how many of the company's own are on the list
 * @param touches how many touches there were, whatever became of them
 */
public record ResponseCounts(Group targets, Group control, long seeds, long touches) implements Serializable {
    /** Nothing. */
    public static final ResponseCounts NONE = new ResponseCounts(Group.NONE, Group.NONE, 0, 0);

    /**
     * Those on a list in one role.
     *
     * @param members how many, without the suppressed
     * @param suppressed how many more must not be reached; nothing else is counted of them
     * @param responses how many answers there were that say yes or no
     * @param responders how many members gave one or more of those
     * @param positive how many members said yes in the last of theirs
     */
    public record Group(long members, long suppressed, long responses, long responders, long positive)
            implements Serializable {
        /** Nobody. */
        public static final Group NONE = new Group(0, 0, 0, 0, 0);

        private static Group of(CampaignMember member) {
            if (member.suppressed().isPresent()) {
                return new Group(0, 1, 0, 0, 0);
            }
            List<Response> answers = member.answers();
            boolean answered = !answers.isEmpty();
            boolean yes = answered && answers.get(answers.size() - 1).category() == Response.Category.POSITIVE;
            return new Group(1, 0, answers.size(), answered ? 1 : 0, yes ? 1 : 0);
        }

        /** {@return both together} */
        public Group plus(Group other) {
            return new Group(
                    members + other.members,
                    suppressed + other.suppressed,
                    responses + other.responses,
                    responders + other.responders,
                    positive + other.positive);
        }

        /** {@return the responders among the members, with the 95 % interval; absent if there are no members} */
        public Optional<Wilson> responseRate() {
            return members == 0 ? Optional.empty() : Optional.of(Wilson.of(responders, members));
        }

        /** {@return those who said yes among the members, with the 95 % interval; absent if there are no members} */
        public Optional<Wilson> positiveRate() {
            return members == 0 ? Optional.empty() : Optional.of(Wilson.of(positive, members));
        }
    }

    static ResponseCounts of(CampaignEntry entry) {
        if (entry instanceof CampaignMember member) {
            ListRole role = member.role();
            return new ResponseCounts(
                    role == ListRole.TARGET ? Group.of(member) : Group.NONE,
                    role == ListRole.CONTROL ? Group.of(member) : Group.NONE,
                    role == ListRole.SEED ? 1 : 0,
                    0);
        }
        return new ResponseCounts(Group.NONE, Group.NONE, 0, 1);
    }

    /** {@return both together} */
    public ResponseCounts plus(ResponseCounts other) {
        return new ResponseCounts(
                targets.plus(other.targets), control.plus(other.control), seeds + other.seeds, touches + other.touches);
    }
}
