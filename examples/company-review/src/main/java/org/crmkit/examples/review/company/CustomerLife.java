package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;

/** Generates what one customer buys, from the day on which they come until the last day or the day on which they leave. */
final class CustomerLife {
    private static final Currency HOME = Currency.getInstance(CompanyPlan.MAIN_CURRENCY);
    private static final Currency ABROAD = Currency.getInstance("USD");
    private static final int ABROAD_PER_MILLE = 80;
    private static final int ENGLISH_PER_MILLE = 300;
    private static final int FROM_THE_START_PER_MILLE = 600;
    private static final int LEAVING_PER_MILLE = 220;
    private static final int RETURNED_PER_MILLE = 15;
    private static final double HOME_PRICE = 450;
    private static final double ABROAD_PRICE = 65;
    private static final double MEAN_PURCHASES = 17;
    /** How much customers differ in how often and how dearly they buy: together the top 20 % bring some 80 %. */
    private static final double FREQUENCY_SPREAD = 0.9;

    private static final double PRICE_SPREAD = 1.3;
    private static final double PURCHASE_SPREAD = 0.5;
    private static final double LARGEST = 1e9;

    private final CompanyPlan plan;
    private final Season season;
    private final Randomness random;
    private final Habits habits;
    private final boolean abroad;
    private final Line.Buyer buyer;

    CustomerLife(CompanyPlan plan, Season season, int number) {
        this.plan = plan;
        this.season = season;
        this.random = new Randomness(plan.seed(), number);
        this.habits = new Habits(plan, number);
        this.abroad = random.chance(ABROAD_PER_MILLE);
        boolean chinese = !abroad && !random.chance(ENGLISH_PER_MILLE);
        this.buyer = new Line.Buyer(number, Names.id(random, number, chinese), Names.name(random, chinese));
    }

    List<Line> lines() {
        double price = StrictMath.exp(PRICE_SPREAD * random.normal()) * (abroad ? ABROAD_PRICE : HOME_PRICE);
        List<Line> lines = new ArrayList<>();
        for (LocalDate day : days()) {
            Line bought = line(day, price * StrictMath.exp(PURCHASE_SPREAD * random.normal()));
            lines.add(bought);
            habits.along(bought).ifPresent(lines::add);
            LocalDate back = day.plusDays(1 + random.below(20));
            if (random.chance(RETURNED_PER_MILLE) && !back.isAfter(plan.lastDay())) {
                lines.add(new Line(
                        "",
                        back,
                        buyer,
                        bought.product(),
                        bought.outlet(),
                        bought.amount().negated()));
            }
        }
        return lines;
    }

    private List<LocalDate> days() {
        long first = plan.firstDay().toEpochDay();
        long joined = random.chance(FROM_THE_START_PER_MILLE)
                ? first
                : first + random.below(plan.lastYear().plusMonths(6).toEpochDay() - first);
        double purchases = MEAN_PURCHASES
                * StrictMath.exp(FREQUENCY_SPREAD * random.normal() - FREQUENCY_SPREAD * FREQUENCY_SPREAD / 2);
        int count = Math.max(1, random.events(purchases * season.shareFrom(joined)));
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(LocalDate.ofEpochDay(season.day(random, joined)));
        }
        leaveOrStay(days);
        return days;
    }

    /** Of those who bought in the year before the last, some never come again; all others do. */
    private void leaveOrStay(List<LocalDate> days) {
        boolean leaves = random.chance(LEAVING_PER_MILLE);
        boolean active =
                days.stream().anyMatch(day -> !day.isBefore(plan.yearBefore()) && day.isBefore(plan.lastYear()));
        boolean stayed = days.stream().anyMatch(day -> !day.isBefore(plan.lastYear()));
        if (active && leaves) {
            days.removeIf(day -> !day.isBefore(plan.lastYear()));
        } else if (active && !stayed) {
            days.add(LocalDate.ofEpochDay(season.day(random, plan.lastYear().toEpochDay())));
        }
    }

    private Line line(LocalDate day, double price) {
        long cents = Math.max(100, (long) StrictMath.rint(100 * Math.min(price, LARGEST)));
        Money amount = Money.ofMinor(abroad ? ABROAD : HOME, cents);
        return new Line("", day, buyer, Names.product(random), habits.outlet(Names.outlet(random)), amount);
    }
}
