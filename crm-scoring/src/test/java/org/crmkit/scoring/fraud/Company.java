package org.crmkit.scoring.fraud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.Money;

/** A made-up company: its customers over three years, 1 % frauds of each kind among innocents that look alike. */
final class Company {
    static final LocalDate LAST = LocalDate.of(2026, 12, 20);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Currency CNY = Currency.getInstance("CNY");

    final Map<CustomerId, List<Trade>> trades = new TreeMap<>();
    final List<Identity> identities = new ArrayList<>();
    /** Of each fraud, its kind. */
    final Map<CustomerId, String> frauds = new TreeMap<>();

    private final Random random;

    private Company(Random random) {
        this.random = random;
    }

    static Company of(int customers, long seed) {
        Company company = new Company(new Random(seed));
        for (int i = 0; i < customers; i++) {
            company.add(CustomerId.of("C" + (100_000 + i)), i);
        }
        return company;
    }

    /**
     * Of 100 customers: 4 frauds, 10 with a season, 12 in families, 5 in one tower, 6 that return a lot, 5 new, 10 that order in
     * clusters, 10 that a sale has drawn this week, the rest plain.
     */
    private void add(CustomerId id, int number) {
        int place = number % 100;
        int hundred = number / 100;
        boolean returns = place >= 40 && place < 46;
        boolean season = place >= 10 && place < 20;
        LocalDate since = place >= 50 && place < 55 ? LAST.minusDays(25) : FIRST;
        double usual = Math.exp(10 + 0.8 * random.nextGaussian());
        List<Trade> own = new ArrayList<>();
        LocalDate day = since.plusDays(random.nextInt(10));
        int rhythm = 8 + random.nextInt(25);
        while (!day.isAfter(LAST)) {
            boolean high = season && day.getMonthValue() == 12;
            long amount = amount(usual * (high ? 6 : 1));
            own.add(trade(day, amount));
            if (random.nextInt(100) < (returns ? 40 : 3)) {
                own.add(trade(day, -(amount * (50 + random.nextInt(50)) / 100)));
            }
            boolean again = place >= 60 && place < 70 && random.nextInt(3) == 0;
            day = day.plusDays(1 + random.nextInt(again ? 3 : high ? rhythm : 2 * rhythm));
        }
        for (int i = 0; i < 2 && place >= 70 && place < 80; i++) {
            own.add(trade(LAST.minusDays(random.nextInt(7)), amount(usual)));
        }
        plant(id, place, usual, own);
        trades.put(id, own);
        recognise(id, place, hundred);
    }

    private void plant(CustomerId id, int place, double usual, List<Trade> own) {
        if (place == 0) {
            frauds.put(id, "order-spike");
            double times = 6 * Math.exp(random.nextDouble() * Math.log(4));
            own.add(trade(LAST.minusDays(random.nextInt(7)), Math.round(usual * times)));
        } else if (place == 1) {
            frauds.put(id, "shared-identity");
        } else if (place == 2) {
            frauds.put(id, "unusual-refunds");
            int refunds = 4 + random.nextInt(5);
            for (int i = 0; i < refunds; i++) {
                double part = 0.6 + 0.4 * random.nextDouble();
                own.add(trade(LAST.minusDays(random.nextInt(60)), -Math.round(usual * part)));
            }
        } else if (place == 3) {
            frauds.put(id, "order-rush");
            int orders = 8 + random.nextInt(9);
            for (int i = 0; i < orders; i++) {
                own.add(trade(LAST.minusDays(random.nextInt(5)), amount(usual * 0.2)));
            }
        }
    }

    private void recognise(CustomerId id, int place, int hundred) {
        boolean fraud = place == 1;
        int ring = hundred / 15;
        boolean phones = hundred % 15 >= 8; // rings of 7 with one phone, the others of 2 with one account
        identities.add(new Identity(id, "registration", "R" + id));
        identities.add(
                new Identity(id, "bank-account", fraud && !phones ? "ring" + ring + "-" + hundred % 15 / 2 : "B" + id));
        String family = place >= 20 && place < 32 ? "family" + hundred + "-" + (place - 20) / 4 : id.value();
        boolean tower = place >= 32 && place < 37;
        identities.add(new Identity(id, "phone", fraud && phones ? "ring" + ring : family));
        identities.add(new Identity(id, "address", tower ? "tower" : family));
    }

    private long amount(double usual) {
        return Math.max(1, Math.round(usual * Math.exp(0.4 * random.nextGaussian())));
    }

    private static Trade trade(LocalDate day, long cents) {
        return new Trade(day, Money.ofMinor(CNY, cents == 0 ? -1 : cents));
    }
}
