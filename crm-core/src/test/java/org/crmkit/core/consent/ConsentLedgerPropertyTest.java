package org.crmkit.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

class ConsentLedgerPropertyTest {
    private static final PartyId WANG = PartyId.of("P1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int HOURS = 30; // the last six lie on the next day
    private static final ContactKey PLAIN = ContactKey.parse("email:wang@example.com");
    private static final ContactKey TAGGED = ContactKey.parse("email:wang+tea@example.com");
    private static final List<Purpose> PURPOSES = List.of(Purpose.MARKETING, Purpose.BILLING, Purpose.GENERAL);
    private static final List<Reach> WAYS = List.of(
            Reach.over(Channel.EMAIL),
            Reach.over(Channel.SMS),
            Reach.at(PLAIN),
            Reach.at(TAGGED),
            Reach.at(PLAIN, Channel.SMS));

    private static Instant hour(int hour) {
        return DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(hour * 3600L);
    }

    private static AsOf asOf(int hour) {
        return AsOf.of(hour(hour), ZoneOffset.UTC);
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.of(0, 6, 12, 18, 24, 29);
    }

    private static Arbitrary<Optional<ContactKey>> points() {
        return Arbitraries.of(PLAIN, TAGGED).optional(0.4);
    }

    private static Arbitrary<Optional<Channel>> channels() {
        return Arbitraries.of(Channel.EMAIL, Channel.SMS).optional(0.5);
    }

    private static Arbitrary<ConsentRecord> consents() {
        Arbitrary<DateRange> effective =
                Arbitraries.of(DateRange.ALWAYS, DateRange.until(DAY.plusDays(1)), DateRange.from(DAY.plusDays(1)));
        return Combinators.combine(
                        points(),
                        channels(),
                        Arbitraries.of(PURPOSES),
                        Arbitraries.of(ConsentDecision.class),
                        Arbitraries.of(ConsentModel.class),
                        hours(),
                        hours().optional(0.3),
                        effective)
                .as((point, channel, purpose, decision, model, at, wait, days) -> ConsentRecord.builder()
                        .party(WANG)
                        .contactPoint(point)
                        .channel(channel)
                        .purpose(purpose)
                        .decision(decision)
                        .model(model)
                        .capturedAt(hour(at))
                        .confirmedAt(wait.filter(any -> decision == ConsentDecision.GRANTED)
                                .map(more -> hour(at + more)))
                        .effective(days)
                        .build());
    }

    private static Arbitrary<Suppression> stops() {
        return Combinators.combine(
                        points(), channels(), Arbitraries.of(PURPOSES).optional(), hours(), hours().optional())
                .as((point, channel, purpose, since, lasts) -> Suppression.builder()
                        .party(WANG)
                        .contactPoint(point)
                        .channel(channel)
                        .purpose(purpose)
                        .reason(SuppressionReason.MANUAL)
                        .since(hour(since))
                        .lifted(lasts.map(more -> hour(since + more)))
                        .build());
    }

    /** What is on record of one party. */
    record Told(ConsentModel silence, List<ConsentRecord> consents, List<Suppression> stops) {
        ConsentLedger ledger() {
            return ConsentLedger.of(WANG, silence, consents, stops);
        }
    }

    @Provide
    Arbitrary<Told> told() {
        return Combinators.combine(
                        Arbitraries.of(ConsentModel.class),
                        consents().list().ofMaxSize(7),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(2, Arbitraries.just(List.<Suppression>of())),
                                net.jqwik.api.Tuple.of(1, stops().list().ofMaxSize(2))))
                .as(Told::new);
    }

    @Provide
    Arbitrary<ConsentRecord> one() {
        return consents();
    }

    /** One question. */
    private record Asked(Reach way, Purpose purpose) {}

    private static List<Asked> questions() {
        List<Asked> all = new ArrayList<>();
        WAYS.forEach(way -> PURPOSES.forEach(purpose -> all.add(new Asked(way, purpose))));
        return all;
    }

    private static ConsentStatus ask(ConsentLedger ledger, Asked asked, int hour) {
        return ledger.statusAt(asked.way(), asked.purpose(), asOf(hour));
    }

    /** CN2 and CN5: what a plain walk over all pairs of records finds. */
    @Property
    void the_status_is_what_a_plain_search_finds(@ForAll("told") Told told, @ForAll @IntRange(max = HOURS) int hour) {
        for (Asked asked : questions()) {
            assertThat(ask(told.ledger(), asked, hour).permitted())
                    .as("%s", asked)
                    .isEqualTo(permitted(told, asked, hour));
        }
    }

    private static boolean permitted(Told told, Asked asked, int hour) {
        for (Suppression stop : told.stops()) {
            boolean purpose = stop.purpose().isEmpty()
                    || stop.purpose().get().equals(Purpose.GENERAL)
                    || stop.purpose().get().equals(asked.purpose());
            boolean now = !stop.since().isAfter(hour(hour))
                    && (stop.lifted().isEmpty() || stop.lifted().get().isAfter(hour(hour)));
            if (purpose && now && reaches(stop.contactPoint(), stop.channel(), asked.way(), false)) {
                return false;
            }
        }
        List<ConsentRecord> all = told.consents().stream()
                .filter(record -> isAbout(record, asked, hour))
                .toList();
        boolean decided = all.stream().anyMatch(record -> record.decision() != ConsentDecision.NOT_ASKED);
        List<ConsentRecord> about = all.stream()
                .filter(record -> decided == (record.decision() != ConsentDecision.NOT_ASKED))
                .toList();
        List<ConsentRecord> unbeaten = about.stream()
                .filter(record -> about.stream().noneMatch(other -> beats(other, record)))
                .toList();
        return unbeaten.isEmpty()
                ? told.silence() == ConsentModel.OPT_OUT
                : unbeaten.stream().allMatch(record -> permits(record, hour));
    }

    private static boolean isAbout(ConsentRecord record, Asked asked, int hour) {
        LocalDate day = LocalDate.ofInstant(hour(hour), ZoneOffset.UTC);
        return !record.capturedAt().isAfter(hour(hour))
                && !day.isBefore(record.effective().from())
                && day.isBefore(record.effective().until())
                && List.of(asked.purpose(), Purpose.GENERAL).contains(record.purpose())
                && reaches(record.contactPoint(), record.channel(), asked.way(), permits(record, hour));
    }

    private static boolean permits(ConsentRecord record, int hour) {
        boolean waits =
                record.confirmedAt().isPresent() && record.confirmedAt().get().isAfter(hour(hour));
        return switch (record.decision()) {
            case GRANTED -> !waits;
            case NOT_ASKED -> record.model() == ConsentModel.OPT_OUT;
            case PENDING_CONFIRMATION, DENIED, WITHDRAWN -> false;
        };
    }

    private static boolean reaches(
            Optional<ContactKey> point, Optional<Channel> channel, Reach way, boolean asWritten) {
        boolean over = channel.isEmpty() || channel.get().equals(way.channel());
        if (point.isEmpty() || way.contactPoint().isEmpty()) {
            return over && point.isEmpty();
        }
        return over && (!asWritten || point.equals(way.contactPoint()));
    }

    /** Both addresses are one mailbox, so all contact points are of one narrowness. */
    private static boolean beats(ConsentRecord one, ConsentRecord other) {
        int narrower = Boolean.compare(
                one.contactPoint().isPresent(), other.contactPoint().isPresent());
        if (narrower == 0) {
            narrower =
                    Boolean.compare(one.channel().isPresent(), other.channel().isPresent());
        }
        return narrower > 0 || (narrower == 0 && one.capturedAt().isAfter(other.capturedAt()));
    }

    /** CN1: what is appended is kept, takes nothing away and changes no answer about the time before it. */
    @Property
    void a_ledger_is_only_ever_longer(@ForAll("told") Told told, @ForAll("one") ConsentRecord more) {
        ConsentLedger before = told.ledger();
        ConsentLedger after = before.plus(more);
        assertThat(after.records()).containsAll(before.records()).contains(more);
        assertThat(after.suppressions()).isEqualTo(before.suppressions());
        for (int hour = -1; hour <= HOURS; hour++) {
            if (hour(hour).isBefore(more.capturedAt())) {
                for (Asked asked : questions()) {
                    assertThat(ask(after, asked, hour)).isEqualTo(ask(before, asked, hour));
                }
            }
        }
    }

    /** CN3. */
    @Property
    void the_order_does_not_matter(
            @ForAll("told") Told told, @ForAll Random random, @ForAll @IntRange(max = HOURS) int hour) {
        List<ConsentRecord> consents = new ArrayList<>(told.consents());
        List<Suppression> stops = new ArrayList<>(told.stops());
        Collections.shuffle(consents, random);
        Collections.shuffle(stops, random);
        ConsentLedger ledger = told.ledger();
        ConsentLedger shuffled = new Told(told.silence(), consents, stops).ledger();
        assertThat(shuffled).isEqualTo(ledger).hasSameHashCodeAs(ledger);
        assertThat(shuffled.findings()).isEqualTo(ledger.findings());
        for (Asked asked : questions()) {
            assertThat(ask(shuffled, asked, hour)).isEqualTo(ask(ledger, asked, hour));
        }
    }

    /** CN4. */
    @Property
    void a_merged_ledger_permits_what_both_permit(
            @ForAll("told") Told one, @ForAll("told") Told other, @ForAll @IntRange(max = HOURS) int hour) {
        ConsentLedger merged = one.ledger().merge(other.ledger());
        for (Asked asked : questions()) {
            boolean both = permitted(one, asked, hour) && permitted(other, asked, hour);
            assertThat(ask(merged, asked, hour).permitted()).isEqualTo(both);
        }
        assertThat(merged.records()).containsAll(one.consents()).containsAll(other.consents());
        assertThat(merged.suppressions()).containsAll(one.stops()).containsAll(other.stops());
    }

    @Property
    void which_is_merged_into_which_does_not_matter(
            @ForAll("told") Told one,
            @ForAll("told") Told other,
            @ForAll("told") Told third,
            @ForAll @IntRange(max = HOURS) int hour) {
        ConsentLedger a = one.ledger();
        ConsentLedger b = other.ledger();
        ConsentLedger c = third.ledger();
        assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(a)).isEqualTo(a);
        for (Asked asked : questions()) {
            assertThat(ask(a.merge(b), asked, hour)).isEqualTo(ask(b.merge(a), asked, hour));
        }
    }

    /** CN5: waiting to be confirmed never permits, whatever silence means. */
    @Property
    void who_has_yet_to_confirm_has_not_permitted(@ForAll("told") Told told, @ForAll @IntRange(max = HOURS) int hour) {
        for (Asked asked : questions()) {
            ConsentStatus status = ask(told.ledger(), asked, hour);
            boolean waits = status.records().stream()
                    .anyMatch(record -> record.decision() == ConsentDecision.PENDING_CONFIRMATION);
            assertThat(waits && status.permitted()).isFalse();
        }
    }

    @Property
    void no_answer_sees_the_future(@ForAll("told") Told told, @ForAll @IntRange(min = -1, max = HOURS) int hour) {
        ConsentLedger known = told.ledger().knownAt(asOf(hour));
        for (Asked asked : questions()) {
            assertThat(ask(known, asked, hour)).isEqualTo(ask(told.ledger(), asked, hour));
        }
        assertThat(known.knownAt(asOf(hour))).isEqualTo(known);
    }

    @Property(tries = 200)
    void every_record_survives_json(@ForAll("told") Told told) {
        told.consents().forEach(it -> FactLaws.survivesJson(it, ConsentRecord.class));
        told.stops().forEach(it -> FactLaws.survivesJson(it, Suppression.class));
    }
}
