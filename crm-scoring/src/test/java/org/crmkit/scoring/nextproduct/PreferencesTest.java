package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.Product;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
    private static final AsOf THEN = Facts.endOf("2026-03-31");
    private static final PreferencePolicy STANDARD = PreferencePolicy.standard();
    private static final Map<ProductId, Product> PRODUCTS = Map.of(
            ProductId.of("tea"),
            Product.builder()
                    .id(ProductId.of("tea"))
                    .name("Tea")
                    .maker("Acme")
                    .brand("Leaf")
                    .category("drinks")
                    .build(),
            ProductId.of("box"),
            Product.builder().id(ProductId.of("box")).name("Box").maker(" ").build());

    @ParameterizedTest
    @CsvSource({
        "5, 5, YES",
        "4, 4, UNKNOWN",
        "0, 4, UNKNOWN",
        "10, 13, UNKNOWN",
        "11, 13, YES",
        "4, 20, NO",
        "5, 20, NO",
        "6, 20, UNKNOWN",
    })
    void a_share_must_be_certain_from_either_side(int hits, int choices, Truth truth) {
        assertThat(makers(hits, choices)
                        .preferred(Preferences.Kind.MAKER, STANDARD)
                        .truth())
                .isEqualTo(truth);
    }

    @Test
    void every_answer_tells_the_counts_in_english_and_chinese() {
        Answer<Preferences.Preferred> yes = makers(11, 13).preferred(Preferences.Kind.MAKER, STANDARD);
        assertThat(yes.yes()).contains(new Preferences.Preferred(Preferences.Kind.MAKER, "acme", 11, 13));
        assertThat(yes.because())
                .hasToString("of 13 choices 11 were maker acme: at least 57.7% for certain, and 50% is enough");
        assertThat(yes.because().in(Texts.CHINESE)).isEqualTo("13次选择中有11次是制造商acme：至少可确定为57.7%，达到所需的50%");
        Answer<Preferences.Preferred> no = makers(4, 20).preferred(Preferences.Kind.MAKER, STANDARD);
        assertThat(no.because())
                .hasToString("of 20 choices no more than 4 were of one maker, acme: at most 41.7%, and it takes 50%");
        assertThat(no.because().in(Texts.CHINESE)).isEqualTo("20次选择中最多有4次是同一制造商，即acme：至多41.7%，未达到所需的50%");
        Answer<Preferences.Preferred> unsure = makers(10, 13).preferred(Preferences.Kind.MAKER, STANDARD);
        assertThat(unsure.because())
                .hasToString("of 13 choices 10 were maker acme: it may be 49.7% to 91.9%, which does not tell whether "
                        + "it is 50%");
        assertThat(unsure.because().in(Texts.CHINESE)).isEqualTo("13次选择中有10次是制造商acme：可能为49.7%至91.9%，无法判断是否达到50%");
        Answer<Preferences.Preferred> few = makers(4, 4).preferred(Preferences.Kind.MAKER, STANDARD);
        assertThat(few.because()).hasToString("of 4 choices 4 were maker acme: fewer than 5 do not tell");
        assertThat(few.because().in(Texts.CHINESE)).isEqualTo("4次选择中有4次是制造商acme：少于5次不足以判断");
        Answer<Preferences.Preferred> none = makers(4, 4).preferred(Preferences.Kind.HOUR, STANDARD);
        assertThat(none.because()).hasToString("no hour is known that the customer chose");
        assertThat(none.because().in(Texts.CHINESE)).isEqualTo("客户选择过的时段均未知");
    }

    @Test
    void the_evidence_is_a_share_with_its_interval_the_most_frequent_first_and_equal_ones_by_code() {
        PreferenceTally tally = new PreferenceTally();
        List.of("b", "c", "a", "c", "b").forEach(code -> tally.add(choice(Preferences.Kind.OUTLET, code)));
        List<Preferences.Preferred> all = tally.result().all(Preferences.Kind.OUTLET);
        assertThat(all).extracting(one -> one.code() + " " + one.share()).containsExactly("b 0.4", "c 0.4", "a 0.2");
        assertThat(all.get(0).interval().rate()).isEqualTo(.4);
        assertThat(tally.result().choices(Preferences.Kind.OUTLET)).isEqualTo(5);
        assertThat(tally.result()).hasToString("Preferences[OUTLET]");
    }

    @Test
    void a_policy_has_a_share_for_each_kind() {
        Preferences some = makers(10, 13);
        PreferencePolicy less = STANDARD.least(Preferences.Kind.MAKER, Share.ofPercent(49));
        assertThat(some.preferred(Preferences.Kind.MAKER, less).truth()).isEqualTo(Truth.YES);
        assertThat(makers(4, 4)
                        .preferred(Preferences.Kind.MAKER, STANDARD.choices(4))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(STANDARD.leastOf(Preferences.Kind.HOUR)).isEqualTo(Share.ofPercent(20));
        assertThat(STANDARD.leastOf(Preferences.Kind.CHANNEL)).isEqualTo(Share.ofPercent(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.choices(0))
                .withMessage("At least 1 choice must be known, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice(Preferences.Kind.MAKER, " "))
                .withMessage("What was chosen must not be blank: leave the choice out");
        assertThat(CrmJson.read(CrmJson.write(less), PreferencePolicy.class).orThrow())
                .isEqualTo(less);
    }

    @Test
    void purchases_tell_maker_brand_category_and_outlet_as_far_as_they_are_known() {
        Purchase tea = purchase("2026-03-31", "3")
                .product(ProductId.of("tea"))
                .outlet(OutletId.of("north"))
                .build();
        Purchase box = purchase("2026-03-31", "3").product(ProductId.of("box")).build();
        Purchase returned =
                purchase("2026-03-31", "-3").product(ProductId.of("tea")).build();
        Purchase later =
                purchase("2026-04-01", "3").product(ProductId.of("tea")).build();
        Preferences found = Preferences.of(
                List.of(tea, box, returned, later, purchase("2026-03-31", "1").build()),
                PRODUCTS,
                List.of(),
                ZoneOffset.UTC,
                THEN);
        assertThat(codes(found, Preferences.Kind.MAKER)).containsExactly("Acme");
        assertThat(codes(found, Preferences.Kind.BRAND)).containsExactly("Leaf");
        assertThat(codes(found, Preferences.Kind.CATEGORY)).containsExactly("drinks");
        assertThat(codes(found, Preferences.Kind.OUTLET)).containsExactly("north");
        assertThat(found.choices(Preferences.Kind.MAKER)).isEqualTo(1);
        assertThat(found.choices(Preferences.Kind.CHANNEL)).isZero();
    }

    @Test
    void talks_tell_channel_and_hour_if_the_customer_began_them() {
        List<Interaction> talks = List.of(
                talk("in", Direction.INBOUND, "2026-03-31T00:30:00Z"),
                talk("out", Direction.OUTBOUND, "2026-03-31T00:30:00Z"),
                talk("later", Direction.INBOUND, "2026-04-01T00:30:00Z"));
        Preferences shanghai = Preferences.of(List.of(), Map.of(), talks, ZoneId.of("Asia/Shanghai"), THEN);
        assertThat(codes(shanghai, Preferences.Kind.CHANNEL)).containsExactly("phone");
        assertThat(codes(shanghai, Preferences.Kind.HOUR)).containsExactly("08");
        assertThat(shanghai.choices(Preferences.Kind.HOUR)).isEqualTo(1);
        Preferences newYork = Preferences.of(List.of(), Map.of(), talks, ZoneId.of("America/New_York"), THEN);
        assertThat(codes(newYork, Preferences.Kind.HOUR)).containsExactly("20");
    }

    @Test
    void a_call_that_was_given_up_tells_its_hour_and_a_plan_or_a_talk_that_both_agreed_on_nothing() {
        Interaction missed = interaction("missed")
                .direction(Direction.INBOUND)
                .status(InteractionStatus.MISSED)
                .queuedAt(Instant.parse("2026-03-31T09:59:59Z"))
                .build();
        Interaction planned = interaction("planned")
                .direction(Direction.INBOUND)
                .status(InteractionStatus.OPEN)
                .plannedStart(Instant.parse("2026-03-31T10:00:00Z"))
                .build();
        Interaction agreed = interaction("agreed")
                .status(InteractionStatus.COMPLETED)
                .startedAt(Instant.parse("2026-03-31T11:00:00Z"))
                .build();
        Preferences found = Preferences.of(List.of(), Map.of(), List.of(missed, planned, agreed), ZoneOffset.UTC, THEN);
        assertThat(codes(found, Preferences.Kind.HOUR)).containsExactly("09");
    }

    private static Preferences makers(int hits, int choices) {
        PreferenceTally tally = new PreferenceTally();
        for (int i = 0; i < choices; i++) {
            tally.add(choice(Preferences.Kind.MAKER, i < hits ? "acme" : "m" + i));
        }
        return tally.result();
    }

    private static PreferenceTally.Choice choice(Preferences.Kind kind, String code) {
        return new PreferenceTally.Choice(kind, code);
    }

    private static List<String> codes(Preferences found, Preferences.Kind kind) {
        return found.all(kind).stream().map(Preferences.Preferred::code).toList();
    }

    private static Purchase.Builder purchase(String day, String amount) {
        return Purchase.builder()
                .id(PurchaseId.of("p"))
                .customer(CustomerId.of("ann"))
                .day(LocalDate.parse(day))
                .amount(Money.parse("CNY " + amount));
    }

    private static Interaction talk(String id, Direction direction, String started) {
        return interaction(id)
                .direction(direction)
                .status(InteractionStatus.COMPLETED)
                .startedAt(Instant.parse(started))
                .build();
    }

    private static Interaction.Builder interaction(String id) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .customer(CustomerId.of("ann"))
                .kind("inquiry")
                .channel(Channel.PHONE);
    }
}
