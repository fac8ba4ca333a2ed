package org.crmkit.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.service.Rating;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Satisfaction.Builder plain() {
        return Satisfaction.builder()
                .id(SatisfactionId.of("Q1"))
                .customer(CustomerId.of("C1"))
                .scale(Rating.Scale.NPS)
                .asked(NOON);
    }

    private static Satisfaction full() {
        return plain().about(Ref.of("case", "S1"))
                .answered(NOON.plusSeconds(60))
                .score(9)
                .comment("师傅很专业")
                .extensions(Extensions.none().with("acme.wave", 2))
                .build();
    }

    private static AsOf at(long second) {
        return AsOf.of(NOON.plusSeconds(second), ZoneOffset.UTC);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Satisfaction.class, "satisfaction-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), Satisfaction.class);
        FactLaws.survivesJson(plain().build(), Satisfaction.class);
        assertThat(full().toString()).contains("Q1", "score=9").doesNotContain("师傅");
    }

    @Test
    void an_answer_is_a_rating_on_its_scale() {
        assertThat(full().rating()).contains(new Rating(NOON.plusSeconds(60), Rating.Scale.NPS, 9));
        assertThat(plain().build().rating()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0.5", "5, 1"})
    void a_rating_says_how_far_up_the_scale_it_is(int score, Share share) {
        assertThat(new Rating(NOON, Rating.Scale.CSAT, score).share()).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
    void a_score_lies_on_the_scale(int score, boolean allowed) {
        ThrowingCallable build = () -> plain().answered(NOON).score(score).build();
        if (allowed) {
            assertThatCode(build).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(build)
                    .withMessage("A score must lie on its scale 0..10, found " + score);
        }
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertRefused(
                plain().answered(NOON.minusSeconds(1)).score(3),
                "Question Q1 was asked at 2026-03-02T12:00:00Z, found answered before that at 2026-03-02T11:59:59Z");
        String either = "Question Q1 must have a moment and a score of its answer, or neither";
        assertRefused(plain().answered(NOON), either);
        assertRefused(plain().score(3), either);
        assertRefused(plain().comment("hm"), "Question Q1 is open and must have no comment");
    }

    @Test
    void at_a_moment_it_is_open_until_it_was_answered() {
        assertThat(full().knownAt(at(-1))).isEmpty();
        Satisfaction open = full().knownAt(at(59)).orElseThrow();
        assertThat(open.rating()).isEmpty();
        assertThat(open.comment()).isEmpty();
        assertThat(full().knownAt(at(60))).contains(full());
        assertThat(plain().build().knownAt(at(0))).contains(plain().build());
    }

    private static void assertRefused(Satisfaction.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
