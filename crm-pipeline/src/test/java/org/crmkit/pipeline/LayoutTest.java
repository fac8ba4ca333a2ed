package org.crmkit.pipeline;

import org.crmkit.core.testing.LayoutRules;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void every_package_reads_only_what_stands_before_it_and_every_rule_lies_where_its_id_says() {
        LayoutRules.of(
                        "org.crmkit.pipeline",
                        "flow",
                        "opportunity",
                        "activity",
                        "forecast",
                        "funnel",
                        "loss",
                        "commission",
                        "sla",
                        "service",
                        "complaint",
                        "charge",
                        "problem",
                        "lifecycle",
                        "trigger",
                        "care",
                        "team",
                        "contactpolicy",
                        "conversion",
                        "campaign",
                        "process")
                .check();
    }
}
