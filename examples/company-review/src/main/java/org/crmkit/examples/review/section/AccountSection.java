package org.crmkit.examples.review.section;

import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.examples.review.dealings.KeyCustomers;
import org.crmkit.examples.review.dealings.KeyCustomers.Line;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** Which plans for the greatest customers are to be looked at, and by whom. */
record AccountSection(KeyCustomers accounts, Words words) {
    private static final int SHOWN = 8;

    List<Section> sections() {
        if (accounts.lines().isEmpty()) {
            return List.of();
        }
        String lead = accounts.overdue() == 0
                ? words.say("No review of a key account is overdue.", "没有逾期的大客户评审。")
                : words.say(
                        "The plans of {} key accounts should have been reviewed already: do it this week.",
                        "{}个大客户的经营计划评审已逾期：请在本周内完成。",
                        accounts.overdue());
        return List.of(new Section(
                words.say("Key accounts to review", "待评审的大客户"),
                lead,
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Customer", "客户")),
                                Heading.words(words.say("Owner", "负责人")),
                                Heading.words(words.say("Team", "团队")),
                                Heading.words(words.say("Review", "评审"))),
                        accounts.lines().stream().limit(SHOWN).map(this::row).toList()))));
    }

    private List<String> row(Line line) {
        String team = line.team().stream()
                .map(one -> one.employee().value())
                .distinct()
                .collect(Collectors.joining(words.say(", ", "、")));
        return List.of(
                line.account().customer().value(),
                line.owner().map(EmployeeId::value).orElse("–"),
                team,
                line.late()
                        ? words.say(
                                "was due on {}",
                                "应于{}前完成",
                                line.account().reviewDue().orElseThrow())
                        : words.say(
                                "due on {}", "{}到期", line.account().reviewDue().orElseThrow()));
    }
}
