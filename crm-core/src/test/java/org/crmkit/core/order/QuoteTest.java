package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.DAY;
import static org.crmkit.core.order.SalesDocuments.endOf;

import java.time.LocalDate;
import org.crmkit.core.history.Timeline;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final Quote QUOTE = SalesDocuments.quote();

    private static Quote.Builder copy() {
        return Quote.builder().from(QUOTE);
    }

    @Test
    void it_is_known_from_the_first_day_of_its_validity() {
        LocalDate first = QUOTE.validity().from();
        assertThat(QUOTE.knownAt(endOf(first.minusDays(1)))).isEmpty();
        Quote seen = QUOTE.knownAt(endOf(first)).orElseThrow();
        assertThat(seen.accepted()).isEmpty();
        assertThat(seen.status().map(Timeline::last)).contains(DocumentStatus.of(DocumentStatus.Category.DRAFT));
    }

    @Test
    void a_yes_that_came_later_is_not_known_yet() {
        LocalDate accepted = QUOTE.accepted().orElseThrow();
        assertThat(accepted).isBefore(DAY);
        assertThat(QUOTE.knownAt(endOf(accepted.minusDays(1))).flatMap(Quote::accepted))
                .isEmpty();
        assertThat(QUOTE.knownAt(endOf(accepted))).containsSame(QUOTE);
    }

    @Test
    void its_parts_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy().revision(0).build())
                .withMessage("The revision of a quote must be at least 1, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy().number(" ").build())
                .withMessage("The number of a quote must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy().accepted(LocalDate.of(10000, 1, 1)).build())
                .withMessageStartingWith("The day a quote was accepted must lie");
    }
}
