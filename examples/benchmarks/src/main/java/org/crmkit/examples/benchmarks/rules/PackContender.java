package org.crmkit.examples.benchmarks.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.score.Scorecard;

/** The twenty lines as text. */
final class PackContender {
    private static final Attributes<CustomerRow> ATTRIBUTES = Attributes.of(
            "customer",
            CustomerRow::annualRevenue, // rows have no id, and no line fails
            DataLines.REVENUE,
            DataLines.EMPLOYEES,
            DataLines.ORDERS,
            DataLines.OVERDUE,
            DataLines.CREDIT,
            DataLines.CASES,
            DataLines.SOURCE,
            DataLines.SEGMENT,
            DataLines.CHANNEL,
            DataLines.STAGE,
            DataLines.INDUSTRY,
            DataLines.COUNTRY,
            DataLines.TAGS,
            DataLines.SINCE,
            DataLines.CONTACT,
            DataLines.CONTRACT_END);

    private PackContender() {}

    /** {@return the pack's text} */
    static String text() {
        String name = "twenty-lines.json";
        try (InputStream text = Objects.requireNonNull(PackContender.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the card that the text says}: read, checked and bound. */
    static Scorecard<CustomerRow> card(String text) {
        return RulePack.parse(text).orThrow().scorecard(ATTRIBUTES).orThrow();
    }
}
