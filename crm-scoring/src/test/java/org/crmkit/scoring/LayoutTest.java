package org.crmkit.scoring;

import org.crmkit.core.testing.LayoutRules;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void every_package_reads_only_what_stands_before_it_and_every_rule_lies_where_its_id_says() {
        LayoutRules.of(
                        "org.crmkit.scoring",
                        "segment",
                        "rfm",
                        "abc",
                        "worth",
                        "profit",
                        "woe",
                        "lead",
                        "churn",
                        "credit",
                        "fraud",
                        "nextproduct",
                        "survey",
                        "wallet",
                        "quality",
                        "clv",
                        "benefit",
                        "capability",
                        "performance",
                        "readiness")
                .check();
    }
}
