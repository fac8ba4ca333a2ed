package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.lead.SomeLeads.at;
import static org.crmkit.core.lead.SomeLeads.conversion;
import static org.crmkit.core.lead.SomeLeads.day;

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
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.rule.Attribute;

class LeadPropertyTest {
    private static final LeadStatus.Category LAST = LeadStatus.Category.CONVERTED;

    /** Any statuses, one a day, with or without a conversion on the last day; those that contradict themselves are absent. */
    @Provide
    Arbitrary<Optional<Lead>> tried() {
        Arbitrary<List<LeadStatus.Category>> categories =
                Arbitraries.of(LeadStatus.Category.values()).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(categories, Arbitraries.of(true, false)).as(LeadPropertyTest::tried);
    }

    private static Optional<Lead> tried(List<LeadStatus.Category> categories, boolean converted) {
        Lead.Builder lead = SomeLeads.plain("L1").status(history(categories));
        if (converted) {
            lead.conversion(conversion(categories.size() - 1));
        }
        try {
            return Optional.of(lead.build());
        } catch (IllegalArgumentException e) {
            boolean last = categories.indexOf(LAST) == categories.size() - 1;
            boolean possible = converted ? last : !categories.contains(LAST);
            assertThat(possible).as(e.getMessage()).isFalse();
            return Optional.empty();
        }
    }

    private static Timeline<LeadStatus> history(List<LeadStatus.Category> categories) {
        Timeline<LeadStatus> history = Timeline.start(day(0), SomeLeads.status(categories.get(0)), SomeLeads.E7);
        for (int i = 1; i < categories.size(); i++) {
            history = history.then(day(i), SomeLeads.status(categories.get(i)), SomeLeads.E7);
        }
        return history;
    }

    @Provide
    Arbitrary<Lead> leads() {
        return tried().filter(Optional::isPresent).map(Optional::get);
    }

    /** L1: a name of either kind or a contact point, any of them. */
    @Property
    void somebody_is_meant(@ForAll boolean person, @ForAll boolean organization, @ForAll boolean reachable) {
        Lead.Builder lead = Lead.builder().id(LeadId.of("L1")).status(SomeLeads.fresh());
        if (person) {
            lead.personName(PersonName.ofFull("王小明"));
        }
        if (organization) {
            lead.organizationName("Lotus");
        }
        if (reachable) {
            lead.addContactPoint(LeadContactPoint.of(ContactKind.EMAIL, "a@b.cn"));
        }
        boolean built;
        try {
            built = lead.build() != null;
        } catch (IllegalArgumentException e) {
            built = false;
        }
        assertThat(built).isEqualTo(person || organization || reachable);
    }

    /** L3: converted if and only if it says to what, and then for good. */
    @Property
    void what_can_be_is_converted_exactly_if_it_has_a_conversion(@ForAll("leads") Lead lead) {
        boolean converted = lead.status().last().category() == LAST;
        assertThat(lead.conversion().isPresent()).isEqualTo(converted);
        long times = lead.status().entries().stream()
                .filter(entry -> entry.state().category() == LAST)
                .count();
        assertThat(times).isEqualTo(converted ? 1 : 0);
        FactLaws.survivesJson(lead, Lead.class);
    }

    /** L2: whatever is asked for later, the first conversion stays. */
    @Property
    void it_is_converted_once(@ForAll("leads") Lead lead, @ForAll @IntRange(min = 6, max = 9) int first) {
        Lead once = lead.convert(conversion(first));
        assertThat(once.convert(conversion(first + 1))).isSameAs(once);
        assertThat(once.convert(conversion(first))).isEqualTo(once);
        assertThat(once.customer()).isPresent();
    }

    /** L6: each way out of a disqualification counts, and the history keeps all. */
    @Property
    void recycling_keeps_history_and_counts(@ForAll("leads") Lead lead, @ForAll @IntRange(min = -1, max = 7) int when) {
        int expected = 0;
        List<Timeline.Entry<LeadStatus>> entries = lead.status().entries();
        for (int i = 1; i < entries.size() && i <= when; i++) {
            boolean out = entries.get(i - 1).state().category() == LeadStatus.Category.DISQUALIFIED
                    && entries.get(i).state().category() != LeadStatus.Category.DISQUALIFIED;
            expected += out ? 1 : 0;
        }
        assertThat(lead.recycled(at(when))).isEqualTo(expected);
        assertThat(entries)
                .filteredOn(entry -> entry.state().category() == LeadStatus.Category.DISQUALIFIED)
                .allMatch(entry -> entry.state().reason().isPresent());
    }

    /** No rule sees the future, and what was known is known again. */
    @Property
    void attributes_see_what_was_known(@ForAll("leads") Lead lead, @ForAll @IntRange(min = -1, max = 7) int when) {
        Optional<Lead> known = lead.knownAt(at(when));
        assertThat(known.isPresent()).isEqualTo(when >= 0);
        known.ifPresent(then -> {
            for (Attribute<Lead, ?> attribute : LeadAttributes.standard().all()) {
                assertThat(attribute.of(lead, at(when))).as(attribute.name()).isEqualTo(attribute.of(then, at(when)));
            }
            assertThat(then.knownAt(at(when))).containsSame(then);
        });
    }

    @Property
    void entries_in_any_order_are_the_same_history(@ForAll("leads") Lead lead, @ForAll long seed) {
        List<Timeline.Entry<LeadStatus>> entries = new ArrayList<>(lead.status().entries());
        Collections.shuffle(entries, new Random(seed));
        Lead.Builder parts = SomeLeads.plain("L1").conversion(lead.conversion());
        assertThat(Leads.read(parts, entries).orThrow()).isEqualTo(lead);
    }
}
