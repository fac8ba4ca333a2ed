package org.example.host;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.score.Bands;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcThresholds;
import org.crmkit.scoring.rfm.RfmFrequency;
import org.crmkit.scoring.rfm.RfmSegment;
import org.crmkit.scoring.rfm.RfmSegments;
import org.crmkit.scoring.rfm.RfmThresholds;
import org.crmkit.scoring.rfm.ScoreRange;

/** Facts and definitions beside the JSON in which they are stored; every mapper must write and read exactly that. */
final class StoredFacts {
    private static final CustomerId ANNA = CustomerId.of("anna");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final AsOf MIDYEAR = AsOf.endOf(LocalDate.of(2026, 6, 30), ZoneId.of("Asia/Shanghai"));

    private final Map<Object, String> stored = new LinkedHashMap<>();

    StoredFacts() {
        values();
        facts();
        histories();
        definitions();
    }

    /** Writes and reads everything. */
    void roundTrip(String name, Format format) {
        stored.forEach((value, json) -> {
            Class<?> type = value instanceof Purchase ? Purchase.class : value.getClass();
            String written = format.write(value);
            if (!written.equals(json)) {
                throw new AssertionError(name + " wrote " + written + "\nexpected " + json);
            }
            Object read = format.read(json, type);
            if (!read.equals(value)) {
                throw new AssertionError(name + " read " + read + " from " + json);
            }
        });
        Expect.equal("JSON round trips by " + name, 20, stored.size());
    }

    private void values() {
        stored.put(money(2387), "\"CNY 23.87\"");
        stored.put(Share.ofPercent(80), "0.8");
        stored.put(Ref.of("order", "4711"), "\"order:4711\"");
        stored.put(DateRange.from(DAY), "\"2026-02-28/..\"");
        stored.put(MIDYEAR, "\"2026-06-30T23:59:59.999999999+08:00[Asia/Shanghai]\"");
        stored.put(RuleId.of("activity.purchase-overdue"), "\"activity.purchase-overdue\"");
        stored.put(ANNA, "\"anna\"");
        stored.put(LocalizedText.of("Tea", "茶"), "{\"en\":\"Tea\",\"zh\":\"茶\"}");
        stored.put(
                Finding.warning(
                        "acme.late-row", Place.of("a.csv", 7, "day"), "1.1.26", Reason.of("not before {}", DAY)),
                """
                {"severity":"WARNING","code":"acme.late-row","place":{"source":"a.csv","row":7,"path":"day"},\
                "found":"1.1.26","because":{"en":"not before {}","args":[{"date":"2026-02-28"}]}}""");
    }

    private void facts() {
        stored.put(purchase().build(), """
                {"id":"p-1","customer":"anna","day":"2026-02-28","amount":"CNY 23.87"}""");
        stored.put(
                purchase()
                        .product(ProductId.of("tea"))
                        .quantity(new BigDecimal("1.50"))
                        .outlet(OutletId.of("mall"))
                        .extensions(extensions())
                        .putUnknownField("wrapping", "silk")
                        .putUnknownField("card", List.of("gold", 12))
                        .build(),
                """
                {"id":"p-1","customer":"anna","day":"2026-02-28","amount":"CNY 23.87","product":"tea","quantity":1.50,\
                "outlet":"mall","extensions":{"acme.region":"north","acme.vip":true,"acme.weight":0.25,\
                "acme.tags":["a","b"]},"wrapping":"silk","card":["gold",12]}""");
        stored.put(PurchaseSummary.of(ANNA, CNY, List.of(new PurchaseDay(DAY, money(2387), 2))), """
                {"customer":"anna","currency":"CNY","days":[{"day":"2026-02-28","amount":"CNY 23.87","purchases":2}]}""");
    }

    private void histories() {
        Cause cause = Cause.rule("flow", RuleId.of("acme.late"), Reason.of("late"));
        Instant start = Instant.parse("2026-02-28T00:00:00Z");
        stored.put(cause, "{\"by\":\"flow\",\"rule\":\"acme.late\",\"because\":{\"en\":\"late\"}}");
        stored.put(
                new Stages(Timeline.start(start, money(1), Cause.by("anna"))), """
                {"history":[{"at":"2026-02-28T00:00:00Z","state":"CNY 0.01","cause":{"by":"anna"}}]}""");
        stored.put(Bands.none().from(-5, "C").from(20, "B"), """
                [{"from":-5,"code":"C"},{"from":20,"code":"B"}]""");
    }

    /** What a host keeps a history of. */
    public record Stages(Timeline<Money> history) {}

    private void definitions() {
        stored.put(
                RfmThresholds.fixed(RfmFrequency.DAYS, MIDYEAR, List.of(30), List.of(3L), List.of(money(10000))), """
                {"formatVersion":1,"policy":{"scores":2,"method":"FIXED","frequency":"DAYS"},\
                "asOf":"2026-06-30T23:59:59.999999999+08:00[Asia/Shanghai]","customers":0,"recencyWithin":[30],\
                "frequencyFrom":[3],"monetaryFrom":["CNY 100.00"]}""");
        stored.put(RfmSegments.of(2, List.of(segment())).orThrow(), """
                {"formatVersion":1,"scores":2,"segments":[\
                {"code":"lost","name":{"en":"Lost"},"recency":"1","frequency":"1-2","monetary":"1-2"}]}""");
        stored.put(segment(), """
                {"code":"lost","name":{"en":"Lost"},"recency":"1","frequency":"1-2","monetary":"1-2"}""");
        stored.put(
                AbcThresholds.of(AbcPolicy.standard(), 9, CNY, Optional.of(money(50000)), Optional.of(money(9000))),
                """
                {"formatVersion":1,"policy":{"a":0.8,"b":0.95,"boundary":"CROSSING_IS_ABOVE"},"keys":9,\
                "currency":"CNY","a":"CNY 500.00","b":"CNY 90.00"}""");
        stored.put(AbcThresholds.of(AbcPolicy.standard(), 0, CNY, Optional.empty(), Optional.empty()), """
                {"formatVersion":1,"policy":{"a":0.8,"b":0.95,"boundary":"CROSSING_IS_ABOVE"},"keys":0,\
                "currency":"CNY"}""");
    }

    private static Purchase.Builder purchase() {
        return Purchase.builder()
                .id(PurchaseId.of("p-1"))
                .customer(ANNA)
                .day(DAY)
                .amount(money(2387));
    }

    private static Extensions extensions() {
        return Extensions.none()
                .with("acme.region", "north")
                .with("acme.vip", true)
                .with("acme.weight", new BigDecimal("0.25"))
                .with("acme.tags", List.of("a", "b"));
    }

    private static RfmSegment segment() {
        ScoreRange any = ScoreRange.parse("1-2");
        return new RfmSegment("lost", LocalizedText.of("Lost"), ScoreRange.parse("1"), any, any);
    }

    private static Money money(long minorUnits) {
        return Money.ofMinor(CNY, minorUnits);
    }
}
