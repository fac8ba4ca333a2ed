package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.Product;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.stat.Tally;

/** Counts what one customer, or a group of them, chose. */
public final class PreferenceTally implements Tally<PreferenceTally.Choice, Preferences, PreferenceTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<Choice, Long> counts = new TreeMap<>();

    /** Starts with nothing counted. */
    public PreferenceTally() {}

    /**
     * One choice.
     *
     * @param kind of what kind
     * @param code what was chosen, not blank; an hour as {@code 00} to {@code 23}
     */
    public record Choice(Preferences.Kind kind, String code) implements Comparable<Choice>, Serializable {
        /** Checks the code. */
        public Choice {
            Checks.that(!code.isBlank(), "What was chosen must not be blank: leave the choice out");
        }

        /**
         * {@return what a purchase tells: maker, brand and category of the product and the outlet, as far as they are known}
         *
         * <p>A return, with an amount below zero, tells nothing.
         *
         * @param product the product that was bought; absent if it is not known
         */
        public static List<Choice> of(Purchase line, Optional<Product> product) {
            if (line.amount().signum() < 0) {
                return List.of();
            }
            List<Choice> choices = new ArrayList<>();
            add(choices, Preferences.Kind.MAKER, product.flatMap(Product::maker));
            add(choices, Preferences.Kind.BRAND, product.flatMap(Product::brand));
            add(choices, Preferences.Kind.CATEGORY, product.flatMap(Product::category));
            add(choices, Preferences.Kind.OUTLET, line.outlet().map(OutletId::value));
            return List.copyOf(choices);
        }

        /**
         * {@return what an interaction tells: the channel, and the hour at which the customer turned to the company}
         *
         * <p>Only an inbound one that began or waited tells anything: of others the company chose both.
         *
         * @param zone in which the hour is told, as a rule the customer's
         */
        public static List<Choice> of(Interaction interaction, ZoneId zone) {
            Optional<Instant> came = interaction.queuedAt().or(interaction::startedAt);
            boolean inbound = interaction.direction().equals(Optional.of(Direction.INBOUND));
            if (!inbound || came.isEmpty()) {
                return List.of();
            }
            int hour = came.get().atZone(zone).getHour();
            return List.of(
                    new Choice(Preferences.Kind.CHANNEL, interaction.channel().code()),
                    new Choice(Preferences.Kind.HOUR, hour < 10 ? "0" + hour : "" + hour));
        }

        private static void add(List<Choice> choices, Preferences.Kind kind, Optional<String> code) {
            code.map(String::strip)
                    .filter(known -> !known.isEmpty())
                    .ifPresent(known -> choices.add(new Choice(kind, known)));
        }

        @Override
        public int compareTo(Choice other) {
            int order = kind.compareTo(other.kind);
            return order == 0 ? code.compareTo(other.code) : order;
        }
    }

    @Override
    public void add(Choice choice) {
        counts.merge(choice, 1L, Long::sum);
    }

    @Override
    public void merge(PreferenceTally other) {
        new TreeMap<>(other.counts).forEach((choice, count) -> counts.merge(choice, count, Long::sum));
    }

    @Override
    public Preferences result() {
        Preferences result = new Preferences();
        counts.forEach((choice, count) -> result.put(choice.kind, choice.code, count));
        return result;
    }
}
