package org.crmkit.core.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.opportunity.Deals.DAY;
import static org.crmkit.core.opportunity.Deals.START;
import static org.crmkit.core.opportunity.Deals.at;
import static org.crmkit.core.opportunity.Deals.cny;
import static org.crmkit.core.opportunity.Deals.full;
import static org.crmkit.core.opportunity.Deals.plain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class OpportunityTest {
    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Opportunity.class, "opportunity-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), Opportunity.class);
        FactLaws.survivesJson(plain("O1").build(), Opportunity.class);
    }

    @Test
    void words_never_show() {
        assertThat(full().toString())
                .contains("O2", "b2b", "decision-maker")
                .doesNotContain(
                        "Tea", "礼盒", "price,", "service", "second", "fresh", "late", "shops", "month,", "samples")
                .doesNotContain("138", "faster");
    }

    @Test
    void it_was_created_when_its_history_begins_unless_somebody_knows_better() {
        assertThat(plain("O1").build().created()).isEqualTo(START);
        assertThat(full().created()).isEqualTo(START.minusSeconds(60));
        assertRefused(
                plain("O1").created(START.plusSeconds(1)),
                "Opportunity O1 was created at 2026-03-02T01:00:01Z, found a history that begins at 2026-03-02T01:00:00Z");
    }

    @Test
    void its_parts_are_checked() {
        assertRefused(plain("O1").name(" "), "Opportunity O1 must have a name that is not blank");
        assertRefused(plain("O1").process(""), "The process of an opportunity must not be blank");
        assertRefused(plain("O1").orderType(""), "The type of order of an opportunity must not be blank");
        assertRefused(plain("O1").source(""), "The source of an opportunity must not be blank");
        assertRefused(
                plain("O1").campaign(Ref.of("lead", "L1")),
                "The campaign of opportunity O1 must be a reference of kind campaign, found lead:L1");
        assertRefused(
                plain("O1").duplicateOf(OpportunityId.of("O1")), "Opportunity O1 must not be a duplicate of itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpportunityKind.of(OpportunityKind.Category.NEW, ""))
                .withMessage("The code of a kind of opportunity must not be blank");
        assertThat(OpportunityKind.of(OpportunityKind.Category.RENEWAL).code()).isEqualTo("renewal");
    }

    @Test
    void one_member_of_the_committee_is_primary_at_most() {
        CommitteeMember.Builder first =
                CommitteeMember.builder().contact(ContactId.of("K1")).role("evaluator");
        CommitteeMember.Builder second =
                CommitteeMember.builder().party(PartyId.of("P1")).role("influencer");
        assertRefused(
                plain("O1")
                        .addCommittee(
                                first.primary(true).build(),
                                second.primary(true).build()),
                "Opportunity O1 must have one primary member of the buying committee at most,"
                        + " found K1 as evaluator and P1 as influencer");
        Opportunity one = plain("O1")
                .addCommittee(first.build(), second.primary(false).build())
                .build();
        assertThat(one.primary()).contains(first.build());
        assertThat(plain("O1").build().primary()).isEmpty();
    }

    @Test
    void a_member_of_the_committee_is_a_contact_or_a_party() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeMember.builder().role("other").build())
                .withMessage("A member of a buying committee must be a contact or else a party,"
                        + " found no contact and no party");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeMember.builder()
                        .contact(ContactId.of("K1"))
                        .party(PartyId.of("P1"))
                        .role("other")
                        .build())
                .withMessage("A member of a buying committee must be a contact or else a party, found K1 and P1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeMember.of(ContactId.of("K1"), ""))
                .withMessage("The role of a member of a buying committee must not be blank");
        assertThat(CommitteeMember.roles()).hasSize(9).containsEntry("evaluator", LocalizedText.of("evaluator", "评估者"));
    }

    @Test
    void only_a_lost_deal_is_lost_to_a_competitor() {
        Competitor rival = Competitor.builder()
                .name("Rival")
                .outcome(Competitor.Outcome.LOST_TO)
                .build();
        assertRefused(
                plain("O1").addCompetitor(rival),
                "Opportunity O1 is OPEN and must not be lost to a competitor, found Rival");
        Competitor beaten = Competitor.builder()
                .from(rival)
                .outcome(Competitor.Outcome.BEATEN)
                .build();
        assertThat(plain("O1").addCompetitor(beaten).build().competitors()).containsExactly(beaten);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Competitor.builder().build())
                .withMessage("A competitor must be a party or have a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Competitor.builder().name(" ").build())
                .withMessage("The name of a competitor must not be blank");
        assertThat(full().competitors()).extracting(Competitor::who).containsExactly("P-rival", "Other");
    }

    @Test
    void lines_add_up_to_the_amount_where_they_drive_it() {
        assertThat(full().net()).contains(cny("1200.00"));
        assertThat(plain("O1").build().net()).isEmpty();
        OpportunityLine line = OpportunityLine.builder()
                .product(ProductId.of("tea"))
                .amount(cny("7.00"))
                .build();
        assertRefused(
                plain("O1").addLine(line).linesDriveAmount(true),
                "The lines of opportunity O1 add up to CNY 7.00 and drive its amount, found no amount");
        assertRefused(
                plain("O1").linesDriveAmount(true),
                "The lines of opportunity O1 add up to no sum and drive its amount, found no amount");
        Opportunity.Builder priced = plain("O1")
                .history(Timeline.start(
                        START, Deals.open("new").amount(cny("8.00")).build(), Deals.E7))
                .addLine(line);
        assertThat(priced.build().net()).contains(cny("7.00"));
        assertRefused(
                priced.linesDriveAmount(true),
                "The lines of opportunity O1 add up to CNY 7.00 and drive its amount, found CNY 8.00");
    }

    @Test
    void lines_have_one_currency_and_name_what_is_offered() {
        OpportunityLine.Builder tea =
                OpportunityLine.builder().product(ProductId.of("tea")).price(cny("3.335"));
        assertThat(tea.build().total()).isEmpty();
        assertThat(tea.quantity(BigDecimal.ONE).build().total()).contains(cny("3.34"));
        OpportunityLine dollars = OpportunityLine.builder()
                .description("box")
                .amount(Money.parse("USD 1.00"))
                .build();
        assertRefused(
                plain("O1").addLines(tea.build(), dollars),
                "The lines of opportunity O1 must have one currency, found CNY 3.335 and USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tea.amount(Money.parse("USD 1.00")).build())
                .withMessage("A line of an opportunity must have one currency,"
                        + " found a price of CNY 3.335 and an amount of USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpportunityLine.builder().description(" ").build())
                .withMessage("A line of an opportunity must have a product or a description");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpportunityLine.builder()
                        .description("box")
                        .quantity(new BigDecimal("1e25"))
                        .build())
                .withMessage("The quantity of a line of an opportunity must have at most 24 digits");
    }

    @Test
    void a_recurring_amount_comes_again_after_some_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecurringAmount(cny("1.00"), Period.ZERO, Optional.empty()))
                .withMessage("The period of a recurring amount must be longer than nothing, found P0D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurringAmount.of(cny("1.00"), Period.ofMonths(1), Period.ofMonths(-1)))
                .withMessage("The term of a recurring amount must be longer than nothing, found P-1M");
    }

    @Test
    void a_snooze_covers_its_first_day_and_not_the_one_on_which_work_goes_on() {
        Opportunity it = full();
        assertThat(it.snoozed(at(5))).isEmpty();
        assertThat(it.snoozed(at(6))).map(Snooze::reason).contains("budget-round");
        assertThat(it.snoozed(at(8))).isPresent();
        assertThat(it.snoozed(at(9))).isEmpty();
        Snooze longer = new Snooze("holiday", DAY.plusDays(7), DAY.plusDays(20));
        assertThat(Opportunity.builder().from(it).addSnooze(longer).build().snoozed(at(8)))
                .contains(longer);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Snooze("holiday", DAY, DAY))
                .withMessage("A snooze since 2026-03-02 must end later, found 2026-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Snooze("", DAY, DAY.plusDays(1)))
                .withMessage("The reason of a snooze must not be blank");
    }

    @Test
    void a_next_step_says_what_and_is_not_due_before_it_was_agreed() {
        assertThat(new NextStep("call", Optional.of(DAY), Optional.of(DAY))).hasToString("NextStep[2026-03-02]");
        assertThat(new NextStep("call", Optional.empty(), Optional.empty())).hasToString("NextStep[some day]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NextStep.of(" ", DAY))
                .withMessage("A next step must say what is to be done");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NextStep("call", Optional.of(DAY), Optional.of(DAY.plusDays(1))))
                .withMessage("A next step was agreed on 2026-03-03, found one for 2026-03-02");
    }

    @Test
    void it_is_known_as_it_was() {
        Opportunity it = full();
        assertThat(it.knownAt(at(-1))).isEmpty();
        assertThat(it.knownAt(at(20))).containsSame(it);
        Opportunity then = it.knownAt(at(19)).orElseThrow();
        assertThat(then.history().last().stage()).isEqualTo("proposal");
        assertThat(then.lines()).isEmpty();
        assertThat(then.linesDriveAmount()).isFalse();
        assertThat(then.competitors()).allMatch(one -> one.outcome().isEmpty()).hasSize(2);
        assertThat(it.knownAt(at(5)).orElseThrow().snoozes()).isEmpty();
        NextStep agreed = new NextStep("call", Optional.empty(), Optional.of(LocalDate.of(2026, 4, 1)));
        Opportunity planned = plain("O1").nextStep(agreed).build();
        assertThat(planned.knownAt(at(29)).orElseThrow().nextStep()).isEmpty();
        assertThat(planned.knownAt(at(30))).containsSame(planned);
    }

    @Test
    void its_standing_is_read_from_its_history() {
        Opportunity it = full();
        assertThat(it.standing(at(-1))).isEmpty();
        DealStanding open = it.standing(at(12)).orElseThrow();
        assertThat(open).hasToString("DealStanding[2026-03-14T01:00Z, proposal]");
        assertThat(open.state().weighted()).contains(cny("480.00"));
        assertThat(open.inStage()).isEqualTo(Duration.ofDays(7));
        assertThat(open.age()).isEqualTo(Duration.ofDays(12).plusSeconds(60));
        assertThat(open.slips()).isEqualTo(1);
        assertThat(open.closed()).isEmpty();
        DealStanding lost = it.standing(at(25)).orElseThrow();
        assertThat(lost.closed()).contains(Deals.day(20));
        assertThat(lost.lastOpen()).map(DealState::stage).contains("proposal");
        assertThat(lost.state().weighted()).contains(cny("0.00"));
        assertThat(lost.stages()).extracting(Timeline.Visit::state).containsExactly("needs", "proposal", "lost");
        assertThat(lost.history()).isEqualTo(it.history());
    }

    @Test
    void opening_it_again_clears_the_close_and_counts() {
        Opportunity it = plain("O1")
                .history(Timeline.start(START, Deals.won(), Deals.E7)
                        .then(Deals.day(1), Deals.open("new").build(), Deals.E7)
                        .then(Deals.day(2), Deals.lost(), Deals.E7)
                        .then(Deals.day(3), Deals.won(), Deals.E7))
                .build();
        assertThat(it.standing(at(0)).orElseThrow().lastOpen()).isEmpty();
        DealStanding again = it.standing(at(1)).orElseThrow();
        assertThat(again.closed()).isEmpty();
        assertThat(again.reopenings()).isEqualTo(1);
        assertThat(it.standing(at(2)).orElseThrow().closed()).contains(Deals.day(2));
        assertThat(it.standing(at(3)).orElseThrow().closed()).contains(Deals.day(3));
    }

    private static void assertRefused(Opportunity.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
