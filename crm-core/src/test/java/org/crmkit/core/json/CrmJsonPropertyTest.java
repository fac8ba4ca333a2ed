package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;

/** Whatever is read, the answer is a result that can be written and read again, or a finding. */
class CrmJsonPropertyTest {
    private static final List<Class<?>> TYPES = List.of(
            Purchase.class,
            PurchaseSummary.class,
            PurchaseDay.class,
            Reason.class,
            LocalizedText.class,
            Extensions.class,
            Money.class,
            Share.class,
            AsOf.class,
            DateRange.class,
            Ref.class,
            CustomerId.class,
            RuleId.class,
            Severity.class);

    private static final List<String> VALID = List.of(
            "{\"id\":\"P1\",\"customer\":\"C1\",\"day\":\"2026-01-31\",\"amount\":\"CNY 23.87\",\"product\":\"tea\","
                    + "\"quantity\":12.50,\"extensions\":{\"acme.tags\":[\"a\"],\"acme.n\":1e3},\"later\":{\"x\":[1,null]}}",
            "{\"customer\":\"C1\",\"currency\":\"CNY\",\"days\":[{\"day\":\"2026-01-31\",\"amount\":\"CNY 1.00\","
                    + "\"purchases\":1}]}",
            "{\"en\":\"{} of {}\",\"zh\":\"{1}之{0}\",\"args\":[{\"date\":\"2026-01-31\"},{\"money\":\"CNY 1.00\"},"
                    + "{\"share\":\"0.8\"},{\"period\":\"P1D\"},{\"en\":\"yes\",\"zh\":\"是\"}]}",
            "\"2026-11-21T23:59:59.999999999+08:00[Asia/Shanghai]\"",
            "\"2026-01-01/..\"",
            "\"order:4711\"",
            "\"CNY 23.87\"",
            "0.8");

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0000",
            "\u0000",
            "null",
            "true",
            "1e30000000",
            "-",
            "0",
            "9".repeat(30),
            "{}",
            "[]",
            "\"\"",
            "\"en\":",
            "\"id\":",
            "1.",
            "e",
            "NaN",
            "\uD800",
            "\uFEFF",
            "é",
            " ",
            "\n",
            "P",
            "T",
            "Z",
            "/",
            "..",
            "[[[[",
            "CNY ",
            "XXX ",
            "+999999999-12-31",
            "-0");

    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 10_000);
        Arbitrary<int[]> cut = Combinators.combine(place, Arbitraries.integers().between(0, 12))
                .as((at, length) -> new int[] {at, length});
        Arbitrary<String> piece = Arbitraries.of(PIECES).injectDuplicates(0.1);
        Arbitrary<List<String>> pieces = piece.list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(VALID), cut.list().ofMaxSize(2), pieces)
                .as(CrmJsonPropertyTest::mutated);
    }

    private static String mutated(String valid, List<int[]> cuts, List<String> pieces) {
        StringBuilder text = new StringBuilder(valid);
        int seam = 0;
        for (int[] cut : cuts) {
            seam = text.length() == 0 ? 0 : cut[0] % text.length();
            text.delete(seam, Math.min(text.length(), seam + cut[1]));
        }
        for (String piece : pieces) {
            text.insert(Math.min(seam, text.length()), piece);
            seam = text.length() == 0 ? 0 : (seam * 31 + 7) % text.length();
        }
        return text.toString();
    }

    private static <T> void answers(String json, Class<T> type) {
        Checked<T> checked = CrmJson.read(json, type);
        checked.findings().forEach(finding -> {
            assertThat(finding.code()).startsWith("json.");
            assertThat(finding.toString()).hasSizeLessThan(1500);
        });
        checked.result().ifPresent(value -> {
            String written = CrmJson.write(value);
            assertThat(CrmJson.read(written, type).result())
                    .as("%s read again", written)
                    .contains(value);
            assertThat(value instanceof Reason reason ? reason.in(Texts.CHINESE) : value.toString())
                    .isNotNull();
        });
    }

    @Property(tries = 300)
    void any_text_gives_a_result_or_a_finding(@ForAll String text) {
        TYPES.forEach(type -> answers(text, type));
        TYPES.forEach(type -> answers('"' + text + '"', type));
    }

    @Property(tries = 600)
    void any_mutation_of_a_valid_document_gives_a_result_or_a_finding(@ForAll("mutations") String text) {
        TYPES.forEach(type -> answers(text, type));
    }

    @Property(tries = 100)
    void any_document_cut_short_gives_a_finding(@ForAll("documents") String text) {
        List<String> cut = new ArrayList<>();
        for (int end = 0; end < text.length(); end++) {
            cut.add(text.substring(0, end));
        }
        cut.forEach(part -> TYPES.forEach(type -> answers(part, type)));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(VALID);
    }
}
