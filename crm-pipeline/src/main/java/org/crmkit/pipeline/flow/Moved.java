package org.crmkit.pipeline.flow;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.pipeline.flow.Decision.Verdict;

/**
 * Something was moved: the event, for the host to store or send.
 *
 * @param flow the name of the flow
 * @param version its version
 * @param subject the id of what was moved
 * @param from the state that it left
 * @param to the state that it entered
 * @param at when
 * @param cause who moved it, and why
 * @param verdicts what the guards said
 */
@JsonPropertyOrder({"flow", "version", "subject", "from", "to", "at", "cause", "verdicts"})
public record Moved<K>(
        String flow, String version, String subject, K from, K to, Instant at, Cause cause, List<Verdict> verdicts)
        implements Serializable {
    private static final LocalizedText BROKEN =
            LocalizedText.of("the event leaves {}, but the one before entered {}", "该事件离开{}，但上一事件进入的是{}");
    private static final LocalizedText DISORDER =
            LocalizedText.of("the event must come after the one before, at {}", "该事件必须晚于上一事件（{}）");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("{} has no such state: it may have had one in version {}", "{}没有该状态：版本{}中可能有");

    /** Copies the verdicts. */
    public Moved {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * {@return the history that events lead to, or the finding that says why there is none}
     *
     * <p>An event that leaves another state than the one before entered, or does not come after it, refuses the whole:
     * {@code flow.broken-chain}, {@code flow.disorder}. One into a state that the flow does not have, as of an older version,
     * is a warning: {@code flow.unknown-state}. Guards are not asked again: what was decided stays decided.
     *
     * @param flow the flow as it is now
     * @param before the history until the first event
     * @param events in order
     */
    public static <K> Checked<Timeline<K>> replay(Flow<K, ?> flow, Timeline<K> before, List<Moved<K>> events) {
        List<Finding> findings = new ArrayList<>();
        Timeline<K> history = before;
        for (int i = 0; i < events.size(); i++) {
            Moved<K> event = events.get(i);
            Timeline.Entry<K> last = history.latest();
            if (!last.state().equals(event.from())) {
                findings.add(error(
                        "flow.broken-chain",
                        i,
                        "from",
                        event.from(),
                        Reason.of(BROKEN, event.from() + "", last.state() + "")));
                return Checked.refused(findings);
            } else if (!event.at().isAfter(last.at())) {
                findings.add(error("flow.disorder", i, "at", event.at(), Reason.of(DISORDER, last.at())));
                return Checked.refused(findings);
            } else if (flow.state(event.to()).isEmpty()) {
                Reason because = Reason.of(UNKNOWN, flow.toString(), event.version());
                findings.add(Finding.warning(
                        "flow.unknown-state", place(i, "to"), event.to().toString(), because));
            }
            history = history.then(event.at(), event.to(), event.cause());
        }
        return Checked.of(history, findings);
    }

    private static Finding error(String code, int event, String field, Object found, Reason because) {
        return Finding.error(code, place(event, field), found.toString(), because);
    }

    private static Place place(int event, String field) {
        return Place.path("/" + event + "/" + field);
    }
}
