package org.crmkit.core.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.marketing.MarketingFacts.SHANGHAI;
import static org.crmkit.core.marketing.MarketingFacts.campaign;
import static org.crmkit.core.marketing.MarketingFacts.days;
import static org.crmkit.core.marketing.MarketingFacts.touch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.marketing.CampaignMember.ListRole;
import org.crmkit.core.marketing.CampaignMember.Response;
import org.crmkit.core.marketing.CampaignMember.Suppression;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;

class MarketingPropertyTest {
    private static final Campaigns CAMPAIGNS = Campaigns.of(List.of(campaign()));

    private static Arbitrary<String> parties() {
        return Arbitraries.of("P1", "P2", "P8");
    }

    private static Arbitrary<Integer> someDay() {
        return Arbitraries.integers().between(-3, 40);
    }

    @Provide
    Arbitrary<CampaignMember> members() {
        Arbitrary<List<Response>> responses = Combinators.combine(someDay(), Arbitraries.of(Response.Category.values()))
                .as((day, category) -> MarketingFacts.response(day, category, "code"))
                .list()
                .ofMaxSize(3)
                .map(some ->
                        some.stream().sorted(Comparator.comparing(Response::at)).toList());
        return Combinators.combine(
                        parties(),
                        Arbitraries.of(ListRole.values()),
                        someDay().optional(0.5),
                        someDay().optional(0.5),
                        responses,
                        someDay().optional(0.3))
                .as((party, role, added, status, answers, suppressed) -> MarketingFacts.member(party)
                        .role(role)
                        .added(added.map(MarketingFacts.DAY::plusDays))
                        .status(status.map(day -> Timeline.start(days(day), "invited", Cause.by("E7"))
                                .then(days(day + 2), "seen", Cause.by("E7"))))
                        .responses(answers)
                        .suppressed(suppressed.map(day -> new Suppression(days(day), "asked")))
                        .build());
    }

    @Provide
    Arbitrary<Touch> touches() {
        return Combinators.combine(
                        parties(),
                        someDay(),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(Touch.Outcome.Category.values()))
                .as((party, day, direction, category) -> touch(party, day)
                        .direction(direction)
                        .outcome(Touch.Outcome.of(category, "code"))
                        .build());
    }

    @Provide
    Arbitrary<List<CampaignEntry>> entries() {
        return Arbitraries.oneOf(
                        members().map(CampaignEntry.class::cast), touches().map(CampaignEntry.class::cast))
                .list()
                .ofMaxSize(20);
    }

    private static List<CampaignMember> membersOf(List<CampaignEntry> all) {
        List<CampaignMember> some = new ArrayList<>();
        all.forEach(entry -> {
            if (entry instanceof CampaignMember member) {
                some.add(member);
            }
        });
        return some;
    }

    private static List<Touch> touchesOf(List<CampaignEntry> all) {
        List<Touch> some = new ArrayList<>();
        all.forEach(entry -> {
            if (entry instanceof Touch touch) {
                some.add(touch);
            }
        });
        return some;
    }

    @Property(tries = 100)
    void the_tally_keeps_the_laws_of_tallies(@ForAll("entries") List<CampaignEntry> entries) {
        TallyLaws.check(ResponseTally::new, entries);
        ResponseTally tally = new ResponseTally();
        entries.forEach(tally::add);
        ResponseCounts all = tally.result().all();
        ResponseCounts.Group targets = all.targets();
        long members = targets.members() + targets.suppressed() + all.seeds();
        members += all.control().members() + all.control().suppressed();
        assertThat(members + all.touches()).isEqualTo(entries.size());
        assertThat(targets.positive()).isLessThanOrEqualTo(targets.responders());
        assertThat(targets.responders()).isLessThanOrEqualTo(Math.min(targets.members(), targets.responses()));
    }

    /** What is to be found of one party, in the obvious way. */
    private static Set<String> expected(String party, List<CampaignMember> members, List<Touch> touches) {
        Set<String> expected = new TreeSet<>();
        boolean control = party.equals("P8") || members.stream().anyMatch(one -> one.role() == ListRole.CONTROL);
        if (members.size() > 1) {
            expected.add("marketing.member-twice");
        }
        if (control && touches.stream().anyMatch(Touch::reached)) {
            expected.add("marketing.control-touched");
        }
        Optional<Instant> first = touches.stream().map(Touch::at).min(Comparator.naturalOrder());
        boolean early = members.stream()
                .flatMap(one -> one.responses().stream())
                .filter(response -> response.category() != Response.Category.NONE)
                .anyMatch(response -> first.filter(response.at()::isBefore).isPresent());
        if (early) {
            expected.add("marketing.response-before-touch");
        }
        boolean outside = touches.stream()
                .map(one -> one.at().atZone(SHANGHAI))
                .anyMatch(at -> at.getMonthValue() != 3 || at.getYear() != 2026);
        if (outside) {
            expected.add("marketing.touch-outside-period");
        }
        return expected;
    }

    @Property
    void it_finds_what_a_look_at_each_party_finds(
            @ForAll("entries") List<CampaignEntry> entries, @ForAll Random random) {
        Outreach outreach = Outreach.of(CAMPAIGNS, membersOf(entries), touchesOf(entries));
        List<Finding> findings = outreach.findings(SHANGHAI);
        for (String party : List.of("P1", "P2", "P8")) {
            Ref who = Ref.of("party", party);
            List<CampaignEntry> some =
                    entries.stream().filter(entry -> entry.who().equals(who)).toList();
            assertThat(findings.stream()
                            .filter(finding -> finding.found().equals(who.toString()))
                            .map(Finding::code))
                    .containsExactlyInAnyOrderElementsOf(expected(party, membersOf(some), touchesOf(some)));
        }
        List<CampaignEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        assertThat(Outreach.of(CAMPAIGNS, membersOf(shuffled), touchesOf(shuffled))
                        .findings(SHANGHAI))
                .isEqualTo(findings);
    }

    @Property
    void what_was_known_of_an_entry_holds_nothing_later(
            @ForAll("entries") List<CampaignEntry> entries, @ForAll @IntRange(min = -4, max = 42) int day) {
        AsOf asOf = AsOf.of(days(day), SHANGHAI);
        for (CampaignMember member : membersOf(entries)) {
            FactLaws.survivesJson(member, CampaignMember.class);
            Optional<CampaignMember> known = member.knownAt(asOf);
            known.ifPresent(then -> {
                assertThat(then.knownAt(asOf)).contains(then);
                assertThat(then.responses()).allMatch(response -> asOf.sees(response.at()));
                assertThat(then.suppressed().filter(it -> !asOf.sees(it.at()))).isEmpty();
                assertThat(then.added().filter(it -> it.isAfter(asOf.date()))).isEmpty();
            });
        }
        List<Touch> touches = touchesOf(entries);
        List<Touch> seen =
                touches.stream().flatMap(touch -> touch.knownAt(asOf).stream()).toList();
        assertThat(TouchAttributes.COUNT.of(touches, asOf)).isEqualTo(TouchAttributes.COUNT.of(seen, asOf));
        assertThat(TouchAttributes.LAST.of(touches, asOf)).isEqualTo(TouchAttributes.LAST.of(seen, asOf));
    }

    @Property
    void attributes_of_a_campaign_see_what_was_known_of_it(@ForAll @IntRange(min = -12, max = 9) int day) {
        AsOf asOf = AsOf.of(days(day), SHANGHAI);
        Optional<Campaign> known = campaign().knownAt(asOf);
        assertThat(known.isPresent()).isEqualTo(!asOf.date().isBefore(LocalDate.of(2026, 2, 20)));
        known.ifPresent(then -> {
            assertThat(then.knownAt(asOf)).contains(then);
            for (Attribute<Campaign, ?> attribute :
                    CampaignAttributes.standard().all()) {
                assertThat(attribute.of(campaign(), asOf)).as(attribute.name()).isEqualTo(attribute.of(then, asOf));
            }
        });
    }
}
