package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line whose condition is an expression over named values.
 *
 * <p>Expression languages cannot compare constants and days of Java, so constants come as texts, and days as the number of
 * days from or until today; -1 if not known.
 *
 * @param id the line's id
 * @param points what it adds
 * @param when the expression
 */
record TextLine(String id, int points, String when) {
    /** All names that expressions may use. */
    static final List<String> NAMES = List.of(
            "annualRevenue",
            "employees",
            "orders",
            "overdueDays",
            "creditScore",
            "openCases",
            "source",
            "segment",
            "channel",
            "stage",
            "industry",
            "country",
            "tags",
            "customerFor",
            "lastContactAgo",
            "contractEndsIn");

    /** {@return the twenty lines} in words that all such languages share, but for three. */
    static List<TextLine> twenty(String industry, String country, String tag) {
        return List.of(
                new TextLine("size.large", 20, "annualRevenue >= 1000000"),
                new TextLine("size.medium", 10, "annualRevenue >= 100000 && annualRevenue < 1000000"),
                new TextLine("size.staff", 8, "employees >= 250"),
                new TextLine("orders.many", 6, "orders >= 12"),
                new TextLine("orders.some", 3, "orders >= 4 && orders < 12"),
                new TextLine("payment.overdue", -15, "overdueDays >= 61"),
                new TextLine("payment.poor-credit", -10, "creditScore < 550"),
                new TextLine("payment.good-credit", 7, "creditScore >= 720"),
                new TextLine("service.open-cases", -5, "openCases >= 4"),
                new TextLine("origin.referral", 9, "source == 'REFERRAL'"),
                new TextLine("origin.event", 4, "source == 'EVENT'"),
                new TextLine("fit.key-segment", 12, "segment == 'KEY'"),
                new TextLine("fit.partner", 2, "channel == 'PARTNER'"),
                new TextLine("stage.at-risk", -8, "stage == 'AT_RISK'"),
                new TextLine("fit.industry", 7, industry),
                new TextLine("fit.country", 5, country),
                new TextLine("fit.vip", 10, tag),
                new TextLine("time.new-customer", 4, "customerFor >= 0 && customerFor < 90"),
                new TextLine("time.recent-contact", 6, "lastContactAgo >= 0 && lastContactAgo < 30"),
                new TextLine("time.renewal-due", 11, "contractEndsIn >= 0 && contractEndsIn < 60"));
    }

    /** {@return the value that expressions know by a name} */
    static Object value(String name, CustomerRow row) {
        return switch (name) {
            case "annualRevenue" -> row.annualRevenue();
            case "employees" -> (long) row.employees();
            case "orders" -> (long) row.orders();
            case "overdueDays" -> (long) row.overdueDays();
            case "creditScore" -> (long) row.creditScore();
            case "openCases" -> (long) row.openCases();
            case "source" -> row.source().name();
            case "segment" -> row.segment().name();
            case "channel" -> row.channel().name();
            case "stage" -> row.stage().name();
            case "industry" -> row.industry();
            case "country" -> row.country();
            case "tags" -> row.tags();
            case "customerFor" -> daysAgo(row.customerSince());
            case "lastContactAgo" -> daysAgo(row.lastContactOn());
            case "contractEndsIn" -> daysAhead(row.contractEndsOn());
            default -> throw new IllegalArgumentException("No value is called " + name);
        };
    }

    /** {@return the values of all names, in their order} */
    static Object[] values(CustomerRow row) {
        Object[] values = new Object[NAMES.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(NAMES.get(i), row);
        }
        return values;
    }

    private static long daysAgo(@Nullable LocalDate day) {
        return day == null ? -1 : Customers.TODAY.toEpochDay() - day.toEpochDay();
    }

    private static long daysAhead(@Nullable LocalDate day) {
        return day == null ? -1 : day.toEpochDay() - Customers.TODAY.toEpochDay();
    }
}
