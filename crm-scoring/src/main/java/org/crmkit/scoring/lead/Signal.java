package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.marketing.Touch;

/**
 * Something that tells how interested somebody is: a link followed, a call answered, a mail that came back.
 *
 * @param kind the code by which an {@link EngagementPolicy} gives points, such as {@code touch.clicked}
 * @param at when
 */
@JsonPropertyOrder({"kind", "at"})
public record Signal(String kind, Instant at) implements Comparable<Signal>, Serializable {
    private static final Comparator<Signal> LATEST_FIRST =
            Comparator.comparing(Signal::at, Comparator.reverseOrder()).thenComparing(Signal::kind);

    /** Checks the code and the moment. */
    public Signal {
        Checks.id(kind, "The kind of a signal");
        Checks.moment(at, "The moment of a signal");
    }

    /**
     * {@return what a touch tells}
     *
     * <p>Its kind is {@code touch.} and the category of its outcome in kebab case, {@code touch.opted-out}; or
     * {@code touch.inbound} if the other side turned to the company and nothing more is told.
     */
    public static Signal of(Touch touch) {
        Touch.Outcome.Category category = touch.outcome().category();
        boolean plain = switch (category) {
            case SENT, DELIVERED, OTHER -> true;
            default -> false;
        };
        boolean inbound = plain && touch.direction() == Direction.INBOUND;
        String outcome = category.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Signal("touch." + (inbound ? "inbound" : outcome), touch.at());
    }

    /**
     * {@return what an interaction tells; absent unless it took place}
     *
     * <p>Its kind is {@code interaction.inbound}, {@code interaction.outbound}, or {@code interaction.agreed} where nobody
     * turned to the other; its moment is when it ended, or began if its end is not told.
     */
    public static Optional<Signal> of(Interaction interaction) {
        String direction = interaction
                .direction()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .orElse("agreed");
        return interaction
                .endedAt()
                .or(interaction::startedAt)
                .filter(at -> interaction.status() == InteractionStatus.COMPLETED)
                .map(at -> new Signal("interaction." + direction, at));
    }

    /** {@return what touches and interactions tell}; a touch that is part of one of the interactions is told by that. */
    public static List<Signal> of(Collection<Touch> touches, Collection<Interaction> interactions) {
        List<Signal> signals = new ArrayList<>();
        Set<InteractionId> told = new HashSet<>();
        for (Interaction interaction : interactions) {
            of(interaction).ifPresent(signal -> {
                signals.add(signal);
                told.add(interaction.id());
            });
        }
        touches.stream()
                .filter(touch -> touch.interaction().filter(told::contains).isEmpty())
                .map(Signal::of)
                .forEach(signals::add);
        return signals.stream().sorted().toList();
    }

    /** {@return the latest first, then by kind} */
    @Override
    public int compareTo(Signal other) {
        return LATEST_FIRST.compare(this, other);
    }
}
