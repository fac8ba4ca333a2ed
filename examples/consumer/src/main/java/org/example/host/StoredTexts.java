package org.example.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Facts as a host has stored them, a line each: its type and its JSON. Every mapper must read them and write the same again. */
final class StoredTexts {
    private static final String FILE = "stored-facts.txt";
    private static final Format LIBRARY = new Host.LibraryFormat();

    private StoredTexts() {}

    /** Reads and writes everything. */
    static void roundTrip(String name, Format format) {
        List<String> lines = lines();
        for (String line : lines) {
            int space = line.indexOf(' ');
            String json = line.substring(space + 1);
            Class<?> type = type(line.substring(0, space));
            Object read = format.read(json, type);
            String written = format.write(read);
            if (!written.equals(json)) {
                throw new AssertionError(name + " wrote " + written + "\nexpected " + json);
            }
            if (!read.equals(LIBRARY.read(json, type))) {
                throw new AssertionError(name + " did not read what CrmJson does from " + json);
            }
        }
        Expect.equal("stored texts by " + name, 43, lines.size());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(StoredTexts.class.getResourceAsStream(FILE), FILE)) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
