package org.crmkit.core.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;

/** A rule lies where its id says: {@code trigger.warranty-expiring} in {@code trigger/WarrantyExpiringRule.java}. */
final class RuleLayout {
    private static final String RULE = "org.crmkit.core.rule.Rule";
    private static final String SUFFIX = "Rule";

    private RuleLayout() {}

    /** {@return what is wrong with a class as a rule}, absent if nothing or if it is none. */
    static Optional<String> offence(JavaClass type) {
        boolean concrete = !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
        if (!concrete || !type.isAssignableTo(RULE)) {
            return Optional.empty();
        }
        if (!type.isTopLevelClass()) {
            return type.isRecord()
                    ? Optional.empty()
                    : Optional.of(type.getName() + " is a rule within another type: give it a file");
        }
        if (!type.getSimpleName().endsWith(SUFFIX)) {
            return Optional.of(type.getName() + " is a rule and must be named so: end it in " + SUFFIX);
        }
        boolean idIsData = type.tryGetField("id").isPresent();
        return idIsData ? Optional.empty() : wrongId(type);
    }

    private static Optional<String> wrongId(JavaClass type) {
        String expected = id(type);
        try {
            Method standard = type.reflect().getDeclaredMethod("standard");
            standard.setAccessible(true);
            Object rule = standard.invoke(null);
            Method id = Class.forName(RULE).getMethod("id");
            String found = String.valueOf(id.invoke(rule));
            return found.equals(expected)
                    ? Optional.empty()
                    : Optional.of(type.getName() + " must have the id " + expected + ", found " + found);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.of(type.getName() + " has no standard() that tells its id " + expected + ": " + e);
        }
    }

    /** {@return the last part of the package, and the name without suffix in kebab case}. */
    private static String id(JavaClass type) {
        String path = type.getPackageName();
        String name = type.getSimpleName();
        String words = name.substring(0, name.length() - SUFFIX.length())
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2");
        return path.substring(path.lastIndexOf('.') + 1) + "." + words.toLowerCase(Locale.ROOT);
    }
}
