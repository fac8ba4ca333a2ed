package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.interaction.InteractionTotals;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * What serving a customer costs, by activity: so much a contact and a minute of each channel, so much a case of each kind.
 *
 * <p>A channel or kind without a cost leaves the whole unknown: set it to zero where it costs nothing. Source: R. Cooper and R. S.
 * Kaplan, "Profit Priorities from Activity-Based Costing", Harvard Business Review 69 (1991).
 *
 * @param channels the cost of a contact, by the code of its channel
 * @param cases the cost of a case beside its contacts, by the code of its kind
 */
public record CostPolicy(Map<String, ChannelCost> channels, Map<String, Money> cases) implements Serializable {
    private static final BigDecimal NANOS_A_MINUTE = BigDecimal.valueOf(60_000_000_000L);
    private static final int DECIMALS = 20;
    private static final BigDecimal WRITING = BigDecimal.TEN;
    private static final List<Channel> WRITTEN = List.of(
            Channel.EMAIL, Channel.LETTER, Channel.FAX, Channel.SMS, Channel.MESSENGER, Channel.WEB, Channel.COMMUNITY);
    private static final List<String> KINDS = List.of("question", "incident", "problem", "request", "complaint");
    private static final LocalizedText NOTHING =
            LocalizedText.of("no contact and no case is on file", "档案中没有联系记录或服务个案");
    private static final LocalizedText NO_CHANNEL =
            LocalizedText.of("no cost is set for the channel {}", "渠道“{}”未设定成本");
    private static final LocalizedText NO_KIND =
            LocalizedText.of("no cost is set for cases of the kind {}", "个案类型“{}”未设定成本");
    private static final LocalizedText NO_LENGTH = LocalizedText.of(
            "how long contact {} took is not known, and {} costs {} a minute", "联系{0}的时长未知，而{1}每分钟成本为{2}");
    private static final LocalizedText NO_LENGTHS =
            LocalizedText.of("how long contacts took is not known, and {} costs {} a minute", "联系时长未知，而{}每分钟成本为{}");
    private static final LocalizedText SERVED =
            LocalizedText.of("contacts: {}, cases: {}, together {}", "联系{}次，个案{}个，合计{}");

    /** Copies the maps and checks that there is one currency. */
    public CostPolicy {
        channels = Collections.unmodifiableMap(new TreeMap<>(channels));
        cases = Collections.unmodifiableMap(new TreeMap<>(cases));
        cases.forEach(CostPolicy::checkCase);
        TreeMap<String, String> currencies = new TreeMap<>();
        channels.forEach((code, cost) -> currencies.put(code(cost.perContact()), code));
        cases.forEach((code, cost) -> currencies.put(code(cost), code));
        Checks.that(currencies.size() == 1, "Costs must be given, in one currency, found {}", currencies.keySet());
    }

    private static void checkCase(String kind, Money cost) {
        Checks.that(cost.signum() >= 0, "Costs must not be below zero, found {} for cases of the kind {}", cost, kind);
    }

    /**
     * The cost of a contact.
     *
     * @param perContact of each, however long it takes; not below zero
     * @param perMinute of each minute, not below zero; a cost above zero makes every length needed
     */
    public record ChannelCost(Money perContact, Money perMinute) implements Serializable {
        /** Checks the signs and the currency. */
        public ChannelCost {
            Checks.that(
                    perContact.signum() >= 0 && perMinute.signum() >= 0,
                    "Costs must not be below zero, found {} a contact and {} a minute",
                    perContact,
                    perMinute);
            Checks.that(
                    perContact.currency().equals(perMinute.currency()),
                    "Costs of a channel must be in one currency, found {} and {}",
                    perContact,
                    perMinute);
        }
    }

    /**
     * {@return costs that follow from what a minute of work costs}
     *
     * <p>Where one speaks, each minute costs that, from start to end; what is written costs ten minutes; a case costs nothing
     * beside its contacts, where its kind is one of those that {@link ServiceCase#kind} names. A convention, not a measurement: a
     * business that has measured its own sets them.
     */
    public static CostPolicy standard(Money perMinute) {
        Money nothing = Money.zero(perMinute.currency());
        Map<String, ChannelCost> channels = new TreeMap<>();
        for (Channel channel : Channel.standard()) {
            channels.put(
                    channel.code(),
                    WRITTEN.contains(channel)
                            ? new ChannelCost(perMinute.times(WRITING, RoundingMode.HALF_UP), nothing)
                            : new ChannelCost(nothing, perMinute));
        }
        Map<String, Money> cases = new TreeMap<>();
        KINDS.forEach(kind -> cases.put(kind, nothing));
        return new CostPolicy(channels, cases);
    }

    /**
     * {@return what these contacts and cases cost, each contact rounded half up to the smallest unit}
     *
     * <p>Contacts count that took place, cases that had come in, by the moment asked about. Unknown if there are none, if one
     * has no cost, or if a length that costs is not known.
     */
    public Answer<Money> serving(Collection<Interaction> contacts, Collection<ServiceCase> opened, AsOf asOf) {
        List<Interaction> held = contacts.stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .filter(it -> it.status() == InteractionStatus.COMPLETED)
                .toList();
        List<ServiceCase> known =
                opened.stream().flatMap(it -> it.knownAt(asOf).stream()).toList();
        if (held.isEmpty() && known.isEmpty()) {
            return Answer.unknown(NOTHING);
        }
        Money sum = Money.zero(currency());
        for (Interaction contact : held) {
            Answer<Money> cost = of(contact);
            if (cost.yes().isEmpty()) {
                return cost;
            }
            sum = sum.plus(cost.yes().get());
        }
        for (ServiceCase it : known) {
            Optional<Money> cost = Optional.ofNullable(cases.get(it.kind()));
            if (cost.isEmpty()) {
                return Answer.unknown(NO_KIND, it.kind());
            }
            sum = sum.plus(cost.get());
        }
        return Answer.yes(sum, SERVED, held.size(), known.size(), sum);
    }

    /**
     * {@return what counted contacts cost, each of them whatever its status}
     *
     * <p>Counts know no lengths: unknown if a channel that came costs something a minute, or has no cost, or if there are none.
     */
    public Answer<Money> serving(InteractionTotals contacts) {
        Money sum = Money.zero(currency());
        for (InteractionTotals.Line line : contacts.lines()) {
            ChannelCost cost = channels.get(line.channel().code());
            if (cost == null) {
                return Answer.unknown(NO_CHANNEL, line.channel());
            } else if (cost.perMinute().signum() > 0) {
                return Answer.unknown(NO_LENGTHS, line.channel(), cost.perMinute());
            }
            BigDecimal count = BigDecimal.valueOf(line.counts().all());
            sum = sum.plus(cost.perContact().times(count, RoundingMode.HALF_UP));
        }
        long all = contacts.all().all();
        return all == 0 ? Answer.unknown(NOTHING) : Answer.yes(sum, SERVED, all, 0, sum);
    }

    private Answer<Money> of(Interaction contact) {
        ChannelCost cost = channels.get(contact.channel().code());
        if (cost == null) {
            return Answer.unknown(NO_CHANNEL, contact.channel());
        } else if (cost.perMinute().signum() == 0) {
            return Answer.yes(cost.perContact(), SERVED, 1, 0, cost.perContact());
        }
        Optional<Duration> length =
                contact.startedAt().flatMap(start -> contact.endedAt().map(end -> Duration.between(start, end)));
        if (length.isEmpty()) {
            return Answer.unknown(NO_LENGTH, contact.id(), contact.channel(), cost.perMinute());
        }
        Money sum = cost.perContact().plus(cost.perMinute().times(minutes(length.get()), RoundingMode.HALF_UP));
        return Answer.yes(sum, SERVED, 1, 0, sum);
    }

    private static BigDecimal minutes(Duration length) {
        BigDecimal nanos = BigDecimal.valueOf(length.getSeconds(), -9).add(BigDecimal.valueOf(length.getNano()));
        return nanos.divide(NANOS_A_MINUTE, DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@return the currency of all its costs} */
    Currency currency() {
        return channels.isEmpty()
                ? cases.values().iterator().next().currency()
                : channels.values().iterator().next().perContact().currency();
    }

    private static String code(Money money) {
        return money.currency().getCurrencyCode();
    }
}
