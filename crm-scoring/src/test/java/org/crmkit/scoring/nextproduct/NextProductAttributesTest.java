package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextProductAttributesTest {
    private static final CustomerId ANN = CustomerId.of("ann");
    private static final AsOf TODAY = Facts.endOf("2026-01-31");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Provenance SHOP = Provenance.of("shop", Instant.parse("2026-01-31T12:00:00Z"));
    private static final NextProduct NEXT = NextProduct.of(
            MiningPolicy.standard()
                    .count(1)
                    .confidence(Share.NONE)
                    .mine(Samples.baskets("tea cup", "tea cup", "tea pot", "cup pot", "rug", "rug", "mat")),
            NextProductPolicy.standard().atLeast(1, Share.NONE, BigDecimal.ONE));

    private static final Attributes<CustomerFile> FILE =
            NextProductAttributes.standard(NEXT, PreferencePolicy.standard(), SHANGHAI);

    /** A host's own row. */
    private record Row(
            String id, @Nullable String segment, @Nullable String products) {
        @Nullable
        Basket has() {
            return products == null ? null : Samples.basket(products);
        }
    }

    @Test
    void a_file_tells_what_the_customer_has_may_want_next_and_prefers() {
        assertThat(told(file("tea"), TODAY))
                .isEqualTo("next-product.has=[tea], next-product.products=[cup, pot], next-product.first=cup, "
                        + "next-product.confidence=0.666667, next-product.lift=1.56, "
                        + "next-product.preferred-outlet=north, next-product.preferred-channel=phone, "
                        + "next-product.preferred-hour=08");
    }

    @Test
    void no_rule_sees_the_future() {
        for (String day : List.of("2025-12-31", "2026-01-03", "2026-01-05", "2026-01-31")) {
            CustomerFile file = file("tea cup rug pot mat");
            assertThat(told(file, Facts.endOf(day))).isEqualTo(told(file.knownAt(Facts.endOf(day)), Facts.endOf(day)));
        }
        assertThat(told(file("tea"), Facts.endOf("2025-12-31")))
                .doesNotContain("=[")
                .contains("next-product.first=?");
    }

    @Test
    void of_a_customer_born_yesterday_nothing_is_known() {
        CustomerFile empty = file("");
        FILE.all()
                .forEach(attribute -> assertThat(known(attribute, empty))
                        .isEqualTo(attribute.name().contains("channel")
                                || attribute.name().contains("hour")));
    }

    @Test
    void where_nothing_is_recommended_products_are_none_and_the_first_is_not_known() {
        assertThat(told(file("rug"), TODAY))
                .startsWith("next-product.has=[rug], next-product.products=[], next-product.first=?, "
                        + "next-product.confidence=?, next-product.lift=?");
    }

    @Test
    void a_hosts_own_row_can_be_asked_the_same() {
        WhiteSpaceTally tally = new WhiteSpaceTally();
        tally.add(WhiteSpaceTally.Member.of("homes", Samples.basket("rug mat")));
        Attribute<Row, Set<String>> gaps = NextProductAttributes.gaps(
                tally.result(),
                new WhiteSpacePolicy(1, Share.ofPercent(50), 5),
                (row, asOf) -> row.segment(),
                (row, asOf) -> row.has());
        assertThat(gaps.of(new Row("1", "homes", "rug"), TODAY)).contains(Set.of("mat"));
        assertThat(gaps.of(new Row("2", "homes", "rug mat"), TODAY)).contains(Set.of());
        assertThat(gaps.of(new Row("3", "offices", "rug"), TODAY)).isEmpty();
        assertThat(gaps.of(new Row("4", null, "rug"), TODAY)).isEmpty();
        assertThat(gaps.of(new Row("5", "homes", null), TODAY)).isEmpty();
        assertThat(gaps.label().in(Texts.CHINESE)).isEqualTo("同类客户已有而其没有的产品");
    }

    @Test
    void a_pack_asks_by_name_and_says_why() {
        String pack = """
                {"formatVersion": 1, "pack": "acme.offer", "version": "1", "subject": "row", "sets": [
                  {"id": "offer", "lines": [
                    {"id": "cup", "when": {"all": [
                      {"attribute": "next-product.first", "is": "cup"},
                      {"attribute": "next-product.confidence", "atLeast": 0.6},
                      {"attribute": "next-product.lift", "atLeast": 1.5}]},
                     "points": 10, "because": {"en": "a cup is likely", "zh": "很可能需要杯子"}}]}]}
                """;
        Attribute.ReadAt<Row, Basket> has = (row, asOf) -> row.has();
        Attributes<Row> row = Attributes.of(
                "row",
                Row::id,
                NextProductAttributes.first(NEXT, has),
                NextProductAttributes.confidence(NEXT, has),
                NextProductAttributes.lift(NEXT, has));
        var card = RulePack.parse(pack).orThrow().scorecard(row).orThrow();
        assertThat(card.score(new Row("1", null, "tea"), TODAY).total()).isEqualTo(10);
        assertThat(card.score(new Row("2", null, null), TODAY).unknown()).hasSize(1);
        assertThat(card.score(new Row("3", null, "pot"), TODAY).total()).isZero();
    }

    @Test
    void the_attributes_travel() {
        Attribute<Row, String> first = Copies.serialized(NextProductAttributes.first(NEXT, (row, asOf) -> row.has()));
        assertThat(first.of(new Row("1", null, "tea"), TODAY)).contains("cup");
        assertThat(first.known().of(new Row("2", null, "rug"), TODAY)).isEqualTo(Truth.NO);
    }

    @Test
    void every_attribute_has_words_in_both_languages() {
        assertThat(FILE.all())
                .allSatisfy(attribute -> assertThat(attribute.label().in(Texts.CHINESE))
                        .isNotEqualTo(attribute.label().en()));
        assertThat(FILE.find("next-product.preferred-outlet")
                        .orElseThrow()
                        .label()
                        .in(Texts.CHINESE))
                .isEqualTo("偏好门店");
    }

    private static boolean known(Attribute<CustomerFile, ?> attribute, CustomerFile file) {
        return attribute.of(file, TODAY).isPresent();
    }

    private static String told(CustomerFile file, AsOf asOf) {
        return FILE.all().stream()
                .map(attribute -> attribute.name() + "="
                        + attribute.of(file, asOf).map(Objects::toString).orElse("?"))
                .collect(Collectors.joining(", "));
    }

    /** Five purchases at one outlet on five days, of these products in turn, and five calls at 8 in Shanghai. */
    private static CustomerFile file(String products) {
        List<ProductId> some = Samples.products(products);
        List<Object> facts = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            LocalDate on = LocalDate.of(2026, 1, day);
            facts.add(call(day, on));
            if (!some.isEmpty()) {
                facts.add(Purchase.builder()
                        .id(PurchaseId.of("p" + day))
                        .customer(ANN)
                        .day(on)
                        .amount(Money.parse("CNY 5"))
                        .product(some.get(day % some.size()))
                        .outlet(OutletId.of("north"))
                        .build());
            }
        }
        Optional<CustomerFile> file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(SHOP, Customer.builder().id(ANN).party(PartyId.of("P1")).build())
                .addAll(SHOP, facts)
                .assemble()
                .find(ANN);
        return file.orElseThrow();
    }

    private static Interaction call(int number, LocalDate day) {
        return Interaction.builder()
                .id(InteractionId.of("t" + number))
                .customer(ANN)
                .kind("inquiry")
                .channel(Channel.PHONE)
                .direction(Direction.INBOUND)
                .status(InteractionStatus.COMPLETED)
                .startedAt(day.atTime(0, 30).toInstant(ZoneOffset.UTC))
                .build();
    }
}
