package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Share;

class PreferencePropertyTest {
    private static final Preferences.Kind KIND = Preferences.Kind.CHANNEL;

    @Property(tries = 100)
    void the_tally_obeys_the_laws(@ForAll @Size(max = 40) List<@IntRange(max = 11) Integer> numbers) {
        TallyLaws.check(
                PreferenceTally::new,
                numbers.stream()
                        .map(number ->
                                new PreferenceTally.Choice(Preferences.Kind.values()[number % 4], "c" + number / 4))
                        .toList());
    }

    @Property
    void lines_add_up_to_the_choices_and_the_first_is_what_may_be_preferred(
            @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> numbers) {
        Preferences found = preferences(numbers);
        List<Preferences.Preferred> all = found.all(KIND);
        assertThat(all.stream().mapToLong(Preferences.Preferred::count).sum()).isEqualTo(numbers.size());
        Answer<Preferences.Preferred> answer = found.preferred(KIND, PreferencePolicy.standard());
        answer.yes().ifPresent(first -> assertThat(first).isEqualTo(all.get(0)));
        assertThat(numbers.size() >= 5 || answer.truth() == Truth.UNKNOWN).isTrue();
    }

    @Property
    void a_higher_bar_never_turns_a_no_into_a_yes(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 3) Integer> numbers,
            @ForAll @IntRange(max = 99) int percent) {
        Preferences found = preferences(numbers);
        Truth low = truth(found, percent);
        Truth high = truth(found, percent + 1);
        assertThat(low == Truth.NO && high != Truth.NO).isFalse();
        assertThat(high == Truth.YES && low != Truth.YES).isFalse();
    }

    @Property
    void the_same_shares_of_more_choices_are_never_less_certain(
            @ForAll @Size(min = 5, max = 20) List<@IntRange(max = 3) Integer> numbers) {
        Truth once = truth(preferences(numbers), 50);
        PreferenceTally tally = new PreferenceTally();
        numbers.forEach(number -> tally.add(new PreferenceTally.Choice(KIND, "c" + number)));
        tally.merge(tally);
        Truth twice = truth(tally.result(), 50);
        assertThat(once == Truth.UNKNOWN || once == twice).isTrue();
    }

    private static Truth truth(Preferences found, int percent) {
        return found.preferred(KIND, PreferencePolicy.standard().least(KIND, Share.ofPercent(percent)))
                .truth();
    }

    private static Preferences preferences(List<Integer> numbers) {
        PreferenceTally tally = new PreferenceTally();
        numbers.forEach(number -> tally.add(new PreferenceTally.Choice(KIND, "c" + number)));
        return tally.result();
    }
}
