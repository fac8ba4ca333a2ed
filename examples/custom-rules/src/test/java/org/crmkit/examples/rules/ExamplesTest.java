package org.crmkit.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void rows_of_the_hosts_own_are_scored_and_each_line_says_why() throws Exception {
        assertThat(Output.of(CareExample::main)).isEqualToIgnoringNewLines("""
                Harbin Steel: acme.care 43 A
                Lotus Hotel: acme.care 22 (22 to 33) B
                Noodle House: acme.care 10 C
                acme.care.size.large NO: it does not hold that number of orders is at least 24: \
                number of orders is 18, 6 more
                acme.care.size.medium YES: orders every other month
                acme.care.rhythm.recent YES: bought this quarter
                acme.care.rhythm.renewal UNKNOWN: it cannot be told whether end of contract lies in the next 60 days: \
                end of contract is not known
                acme.care.size.large NO: 不满足：订单数不低于24（订单数为18，还差6）
                acme.care.size.medium YES: 每两个月下单
                acme.care.rhythm.recent YES: 本季度有购买
                acme.care.rhythm.renewal UNKNOWN: 无法判断是否合同到期日在未来60天内：合同到期日未知
                """);
    }

    @Test
    void a_rule_in_java_stands_beside_rules_as_data_and_the_set_tells_what_it_hides() throws Exception {
        assertThat(Output.of(JavaAndDataExample::main)).isEqualToIgnoringNewLines("""
                Harbin Steel: thank
                  acme.long-time YES: a debtor since 2011-04-01
                Lotus Hotel: no call
                  acme.long-time NO: a debtor since 2019-09-09, 10 years only on 2029-09-09
                  acme.calls.renew UNKNOWN: it cannot be told whether end of contract lies in the next 60 days: \
                end of contract is not known
                  acme.calls.silent NO: it does not hold that not (last order lies in the last 90 days) and \
                number of orders is at least 12: last order is 2026-03-02, 46 days to go
                Noodle House: ask what is wrong
                  acme.long-time UNKNOWN: nobody wrote down since when
                  acme.calls.renew NO: it does not hold that end of contract lies in the next 60 days: \
                end of contract is 2026-12-31, 201 days to go
                  acme.calls.silent YES: a good customer buys nothing
                ERROR rules.masked at acme.calls.urgent 'acme.calls.renew': acme.calls.urgent is never the first to say \
                yes: wherever it does, such as when end of contract is at least today and below 30 days after today, \
                so does one before it: acme.calls.renew
                INFO rules.not-analysed at acme.calls: rules written in Java cannot be looked into: acme.long-time
                """);
    }

    @Test
    void a_pack_is_read_with_its_examples_and_a_new_version_says_what_changes_for_whom() throws Exception {
        assertThat(Output.of(PackExample::main)).isEqualToIgnoringNewLines("""
                2 of 3 change: {Move[before=A, after=A]=1, Move[before=B, after=?]=1, Move[before=C, after=C]=1}
                Lotus Hotel: 22 to 32, no longer [Line[rule=acme.care.size.medium, points=10]], \
                now [Line[rule=acme.care.size.large, points=20]]
                Harbin Steel: 43 to 47, no longer [Line[rule=acme.care.rhythm.renewal, points=11]], \
                now [Line[rule=acme.care.rhythm.renewal, points=15]]
                ERROR pack.wrong-type at /sets/0/lines/0/when/atLeast 'two': orders is a COUNT: \
                this must be a whole number of at most 64 bits
                ERROR pack.unknown-attribute at /sets/1/lines/0/when/attribute 'last-odrer': \
                a debtor has no such attribute: did you mean last-order?
                ERROR pack.unknown-attribute at /examples/0/subject/last-odrer 'last-odrer': \
                a debtor has no such attribute: did you mean last-order?
                ERROR pack.unknown-attribute at /examples/1/subject/last-odrer 'last-odrer': \
                a debtor has no such attribute: did you mean last-order?
                """);
    }

    @Test
    void the_rule_in_java_needs_at_most_fifteen_lines_of_logic() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/crmkit/examples/rules/LongTimeRule.java"));
        String logic = source.substring(source.indexOf("public Answer<String> ask("));
        assertThat(logic.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(15);
    }
}
