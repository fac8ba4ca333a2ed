package org.crmkit.core.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.marketing.MarketingFacts.DAY;
import static org.crmkit.core.marketing.MarketingFacts.campaign;
import static org.crmkit.core.marketing.MarketingFacts.endOf;
import static org.crmkit.core.marketing.MarketingFacts.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

class CampaignTest {
    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(campaign(), Campaign.class, "campaign-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(campaign(), Campaign.class);
        FactLaws.survivesJson(plain("c").controlShare(Share.ofPercent(10)).build(), Campaign.class);
        assertThat(campaign().toString()).contains("spring").doesNotContain("green");
    }

    @Test
    void it_costs_what_is_told_of_the_whole_or_else_what_its_items_cost() {
        assertThat(campaign().cost()).contains(Money.parse("CNY 950"));
        CampaignItem mailing = MarketingFacts.mailing();
        assertThat(plain("c").addItems(mailing, mailing).build().cost()).contains(Money.parse("CNY 900"));
        assertThat(plain("c").build().cost()).isEmpty();
    }

    @Test
    void it_is_known_from_its_first_status_and_its_cost_once_nothing_comes_later() {
        AsOf before = AsOf.of(Instant.parse("2026-02-19T23:59:59Z"), MarketingFacts.SHANGHAI);
        assertThat(campaign().knownAt(before)).isEmpty();
        Campaign planned = campaign().knownAt(endOf(DAY.minusDays(1))).orElseThrow();
        assertThat(planned.status().map(Timeline::last).map(CampaignStatus::code))
                .contains("approved");
        assertThat(planned.cost()).isEmpty();
        assertThat(planned.items().get(0).actualStart()).isEmpty();
        assertThat(planned.items().get(0).plannedCost()).isPresent();
        Campaign running = campaign().knownAt(endOf(DAY.plusDays(1))).orElseThrow();
        assertThat(running.items().get(0).actualStart()).contains(DAY);
        assertThat(running.items().get(0).actualEnd()).isEmpty();
        assertThat(running.cost()).isEmpty();
        assertThat(campaign().knownAt(endOf(DAY.plusDays(2)))).contains(campaign());
    }

    @Test
    void its_own_faults_are_refused() {
        Money yuan = Money.parse("CNY 1");
        assertRefused(plain("c").name(" "), "The name of campaign c must not be blank");
        assertRefused(plain("c").parent(CampaignId.of("c")), "Campaign c cannot be a part of itself");
        assertRefused(plain("c").expectedResponses(-1L), "Campaign c cannot expect -1 responses");
        assertRefused(plain("c").segment(" "), "The segment of a campaign must not be blank");
        assertRefused(
                plain("c").controlShare(Share.ofPercent(10)).addControlGroup(PartyId.of("P1")),
                "Campaign c must have its control group as a share or by name, found both 0.1 and 1 parties");
        assertRefused(
                plain("c").addControlGroup(PartyId.of("P1"), PartyId.of("P1")),
                "Campaign c names a party of its control group twice");
        assertRefused(
                plain("c").budget(yuan.negated()), "An amount of campaign c must not be negative, found CNY -1.00");
        assertRefused(
                plain("c").budget(yuan).expectedRevenue(Money.parse("EUR 2")),
                "Campaign c must be in one currency, found CNY 1.00 and EUR 2.00");
        assertThat(plain("c").budget(Money.parse("CNY 0")).expectedResponses(0L).build())
                .isNotNull();
    }

    @Test
    void items_have_their_days_in_order() {
        CampaignItem.Builder item = CampaignItem.builder().name("fair");
        assertThat(item.plannedStart(DAY).plannedEnd(DAY).actualEnd(DAY).build())
                .isNotNull();
        assertItemRefused(
                CampaignItem.builder().name("fair").plannedStart(DAY).plannedEnd(DAY.minusDays(1)),
                "Item fair begins on 2026-03-02, found planned to end on 2026-03-01");
        assertItemRefused(
                CampaignItem.builder().name("fair").actualStart(DAY).actualEnd(DAY.minusDays(1)),
                "Item fair begins on 2026-03-02, found ended on 2026-03-01");
        assertItemRefused(
                CampaignItem.builder().name("fair").actualCost(Money.parse("CNY -1")),
                "The cost of item fair must not be negative, found CNY -1.00");
        assertItemRefused(CampaignItem.builder().name(""), "The name of a campaign's item must not be blank");
        assertItemRefused(
                CampaignItem.builder().name("fair").actualEnd(LocalDate.MAX),
                "A day of a campaign's item must lie in the years 1 to 9999, found +999999999-12-31");
    }

    @Test
    void standard_kinds_have_words_in_both_languages_and_others_their_code() {
        assertThat(CampaignKind.standard()).hasSize(5).isSorted();
        for (CampaignKind kind : CampaignKind.standard()) {
            assertThat(kind.words().in(Texts.CHINESE)).as(kind.code()).matches("\\p{IsHan}+");
        }
        assertThat(CampaignKind.of("co-branding")).isEqualTo(CampaignKind.CO_BRANDING);
        assertThat(CampaignKind.of("own").words().in(Texts.ENGLISH)).isEqualTo("own");
        assertThat(CampaignKind.OTHER.sayAs()).isEqualTo(SayAs.WORDS);
    }

    @Test
    void the_statuses_of_others_cover_every_category() {
        assertThat(CampaignStatus.standard())
                .extracting(CampaignStatus::category)
                .containsOnly(CampaignStatus.Category.values())
                .isSorted();
    }

    @Test
    void attributes_know_what_was_known() {
        List<Attribute<Campaign, ?>> all = CampaignAttributes.standard().all();
        AsOf later = endOf(DAY.plusDays(9));
        assertThat(all)
                .hasSize(8)
                .allMatch(attribute -> attribute.of(campaign(), later).isPresent());
        assertThat(CampaignAttributes.STATUS.of(campaign(), later)).contains("RUNNING");
        assertThat(CampaignAttributes.STATUS.of(campaign(), endOf(DAY.minusDays(1))))
                .contains("PLANNED");
        assertThat(CampaignAttributes.COST.of(campaign(), later)).contains(Money.parse("CNY 950"));
        assertThat(CampaignAttributes.COST.of(campaign(), endOf(DAY))).isEmpty();
        assertThat(CampaignAttributes.ENDS.of(campaign(), later)).contains(LocalDate.of(2026, 4, 1));
        assertThat(all)
                .allMatch(attribute -> attribute.of(plain("c").build(), later).isEmpty());
        for (Attribute<Campaign, ?> attribute : all) {
            assertThat(attribute.label().in(Texts.CHINESE)).matches("\\p{IsHan}+");
            assertThat(Copies.serialized(attribute).of(campaign(), later)).isPresent();
        }
    }

    private static void assertRefused(Campaign.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    private static void assertItemRefused(CampaignItem.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
