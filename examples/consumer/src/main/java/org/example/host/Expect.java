package org.example.host;

import java.util.Objects;

/** Says what was found and stops if something else was expected. */
final class Expect {
    private Expect() {}

    static void equal(String what, Object expected, Object found) {
        that(what + " = " + found, Objects.equals(expected, found), "expected " + expected);
    }

    static void that(String what, boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(what + ": " + otherwise);
        }
        System.out.println("  " + what);
    }

    /** Makes sure that the surrounding is the one that this run is about. */
    static void jar(String type, String expected, Class<?> seenFrom) {
        equal(type.substring(type.lastIndexOf('.') + 1) + " from", expected, jar(type, seenFrom.getClassLoader()));
    }

    private static String jar(String type, ClassLoader loader) {
        try {
            String place = Class.forName(type, false, loader)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            return place.substring(place.lastIndexOf('/') + 1);
        } catch (ClassNotFoundException absent) {
            return "none";
        }
    }
}
