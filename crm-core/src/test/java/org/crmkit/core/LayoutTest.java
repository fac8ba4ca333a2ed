package org.crmkit.core;

import org.crmkit.core.testing.LayoutRules;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void each_package_reads_only_what_stands_before_it_and_nothing_around_it() {
        LayoutRules.of(
                        "org.crmkit.core",
                        "check",
                        "value",
                        "json",
                        "stat",
                        "calendar",
                        "cell",
                        "box",
                        "rule",
                        "score",
                        "pack",
                        "history",
                        "party",
                        "contactpoint",
                        "customer",
                        "account",
                        "consent",
                        "interaction",
                        "marketing",
                        "sales",
                        "order",
                        "ordertocash",
                        "opportunity",
                        "lead",
                        "install",
                        "service",
                        "feedback",
                        "golden",
                        "file",
                        "duplicate")
                .check();
    }
}
