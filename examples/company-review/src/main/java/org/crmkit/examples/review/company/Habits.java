package org.crmkit.examples.review.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;

/** What one customer is used to: many have an outlet of their own, and some things are bought along with others. */
final class Habits {
    private static final long HABITS = 18_000_000;
    private static final int AT_HOME_PER_MILLE = 450;
    private static final int ELSEWHERE_PER_MILLE = 120;
    private static final BigDecimal SMALL_PART = new BigDecimal("0.12");

    /** With what something is bought along: what that is, and how many times of a thousand. */
    private record Companion(String product, int perMille) {}

    private static final Map<String, Companion> COMPANIONS = Map.of(
            "PU-20 Pump", new Companion("SE-11 Seal kit", 260), "MO-7 Motor", new Companion("OIL-4 Grease", 130));

    private final Randomness random;
    private final Optional<String> home;

    Habits(CompanyPlan plan, int number) {
        this.random = new Randomness(plan.seed(), HABITS + number);
        this.home = random.chance(AT_HOME_PER_MILLE) ? Optional.of(Names.outlet(random)) : Optional.empty();
    }

    /** {@return where the customer buys that might as well buy there} */
    String outlet(String chance) {
        return home.filter(own -> !random.chance(ELSEWHERE_PER_MILLE)).orElse(chance);
    }

    /** {@return what is bought along with something, on the same day and for much less} */
    Optional<Line> along(Line bought) {
        Money amount = bought.amount().times(SMALL_PART, RoundingMode.HALF_UP);
        return Optional.ofNullable(COMPANIONS.get(bought.product()))
                .filter(companion -> amount.signum() > 0 && random.chance(companion.perMille()))
                .map(companion ->
                        new Line("", bought.day(), bought.buyer(), companion.product(), bought.outlet(), amount));
    }
}
