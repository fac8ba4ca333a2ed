package org.crmkit.scoring.nextproduct;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Tally;

/** Counts, segment by segment, the customers that have each product. */
public final class WhiteSpaceTally implements Tally<WhiteSpaceTally.Member, WhiteSpace, WhiteSpaceTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, WhiteSpace.Segment> segments = new TreeMap<>();
    private long apart;

    /** Starts without customers. */
    public WhiteSpaceTally() {}

    /**
     * One customer.
     *
     * @param segment the code of its segment; absent if that is not known
     * @param has what it has; a customer may have nothing
     */
    public record Member(Optional<String> segment, Basket has) {
        /** Checks the code. */
        public Member {
            segment.ifPresent(code -> Checks.id(code, "The code of a segment"));
        }

        /** {@return a customer of a segment} */
        public static Member of(String segment, Basket has) {
            return new Member(Optional.of(segment), has);
        }
    }

    /** Adds one customer; one whose segment is not known is only counted. */
    @Override
    public void add(Member member) {
        if (member.segment().isEmpty()) {
            apart++;
            return;
        }
        WhiteSpace.Segment one = segments.computeIfAbsent(member.segment().get(), code -> new WhiteSpace.Segment());
        one.add(member.has());
    }

    @Override
    public void merge(WhiteSpaceTally other) {
        Map<String, WhiteSpace.Segment> more = copy(other.segments);
        apart += other.apart;
        more.forEach((code, some) ->
                segments.computeIfAbsent(code, one -> new WhiteSpace.Segment()).add(some));
    }

    @Override
    public WhiteSpace result() {
        return new WhiteSpace(copy(segments), apart);
    }

    private static Map<String, WhiteSpace.Segment> copy(Map<String, WhiteSpace.Segment> segments) {
        Map<String, WhiteSpace.Segment> copy = new TreeMap<>();
        segments.forEach((code, some) -> {
            WhiteSpace.Segment one = new WhiteSpace.Segment();
            one.add(some);
            copy.put(code, one);
        });
        return copy;
    }
}
