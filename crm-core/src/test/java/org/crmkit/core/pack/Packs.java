package org.crmkit.core.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;

/** Packs as text, and findings as lines to compare. */
final class Packs {
    /** A pack of one line that gives points. */
    static final String SCORING =
            json("{'formatVersion':1,'pack':'acme.care','version':'1','subject':'customer','sets':["
                    + "{'id':'size','lines':["
                    + "{'id':'large','when':{'attribute':'orders','atLeast':24},'points':20,'because':'many'}]}]}");

    /** A pack of two lines that say what then. */
    static final String DECIDING = json(
            "{'formatVersion':1,'pack':'acme.next','version':'1','subject':'customer','sets':["
                    + "{'id':'next','hit':'FIRST','lines':["
                    + "{'id':'new','when':{'attribute':'orders','below':1},'then':'call','because':'no order yet'},"
                    + "{'id':'old','when':{'attribute':'last-order','known':true},'then':'mail','because':'has ordered'}]}]}");

    private Packs() {}

    /** {@return the JSON}, which is written with single quotes. */
    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** {@return the pack of that name with a piece of it replaced}, once. */
    static String edited(String base, String from, String to) {
        String pack = base.equals("scoring") ? SCORING : DECIDING;
        int at = pack.indexOf(json(from));
        if (at < 0) {
            throw new IllegalArgumentException("The pack does not hold " + from);
        }
        return pack.substring(0, at) + json(to) + pack.substring(at + from.length());
    }

    static String resource(String name) {
        try (InputStream text = Objects.requireNonNull(Packs.class.getResourceAsStream("/pack/" + name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return severity, code and pointer of each finding}, the severity left out where it is an error. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> switch (finding.severity()) {
                    case ERROR -> finding.code() + " " + finding.place().path();
                    case WARNING, INFO ->
                        finding.severity() + " " + finding.code() + " "
                                + finding.place().path();
                })
                .toList();
    }

    static List<String> lines(Checked<?> checked) {
        return lines(checked.findings());
    }
}
