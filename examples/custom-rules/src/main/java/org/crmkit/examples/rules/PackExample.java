package org.crmkit.examples.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.score.ScoreComparison;
import org.crmkit.core.score.Scorecard;

/** How do those who know the rules write them, as text with its own examples? And what does a new version change for whom? */
public final class PackExample {
    private PackExample() {}

    /** Reads two versions of a pack, prints what changes between them, and what a broken pack is told. */
    public static void main(String... args) {
        Scorecard<Debtor> now =
                pack("care-2026-1.json").scorecard(Debtor.ATTRIBUTES).orThrow();
        Scorecard<Debtor> next =
                pack("care-2026-2.json").scorecard(Debtor.ATTRIBUTES).orThrow();

        ScoreComparison<Debtor> comparison =
                new ScoreComparison<>(now, next, CareExample.TODAY, Debtor.ATTRIBUTES.idOf());
        Debtor.all().forEach(comparison::add);
        ScoreComparison.Report report = comparison.result();
        System.out.println(report.changed() + " of " + report.subjects() + " change: " + report.moves());
        report.furthest()
                .forEach(change -> System.out.println(change.subject() + ": " + change.before() + " to "
                        + change.after() + ", no longer " + change.gone() + ", now " + change.come()));

        String broken = text("care-2026-1.json")
                .replace("\"last-order\"", "\"last-odrer\"")
                .replace("24}", "\"two\"}");
        RulePack.parse(broken).orThrow().scorecard(Debtor.ATTRIBUTES).findings().forEach(System.out::println);
    }

    private static RulePack pack(String name) {
        return RulePack.parse(text(name)).orThrow();
    }

    private static String text(String name) {
        try (InputStream text = Objects.requireNonNull(PackExample.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
