package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadId;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.lead.Qualification;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class LeadScorerTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final Attributes<LeadFile> FILES = LeadFile.attributes(EngagementPolicy.standard());
    private static final LeadScorer<LeadFile> SCORER =
            LeadScorer.standard(FILES).orThrow();

    /** A host's own row: no fact is made of it. */
    private record Row(String budget, String authority, String need, String when, int clicks) {}

    private static final Attributes<Row> ROWS = Attributes.of(
            "lead",
            Row::toString,
            Attribute.code("lead.budget", Row::budget),
            Attribute.code("lead.authority", Row::authority),
            Attribute.code("lead.need", Row::need),
            Attribute.code("lead.timeframe", Row::when),
            Attribute.number("lead.engagement", row -> BigDecimal.valueOf(row.clicks())),
            Attribute.moment("lead.last-interest", row -> Instant.parse("2026-06-30T08:00:00Z")));

    private static LeadFile lead(Qualification known, Signal... signals) {
        Lead lead = Lead.builder()
                .id(LeadId.of("L1"))
                .organizationName("Tea House")
                .status(Timeline.start(
                        Instant.parse("2026-01-01T00:00:00Z"), LeadStatus.of(LeadStatus.Category.NEW), Cause.by("E1")))
                .qualification(known)
                .build();
        return new LeadFile(lead, List.of(signals));
    }

    private static Qualification.Builder good() {
        return Qualification.builder()
                .budget("can-buy")
                .authority("decision-maker")
                .need("should-have");
    }

    @Test
    void the_packs_bind_to_files_of_leads_and_their_examples_come_out() {
        assertThat(LeadScorer.standard(FILES).findings()).isEmpty();
        for (RulePack pack : List.of(LeadScorer.fitPack(), LeadScorer.engagementPack(), LeadScorer.stepPack())) {
            assertThat(RulePack.parse(pack.json()).orThrow().json()).isEqualTo(pack.json());
        }
        assertThat(LeadScorer.engagementPack().title().orElseThrow().in(Texts.CHINESE))
                .isEqualTo("线索互动热度");
    }

    @Test
    void the_packs_leave_no_gap_and_nothing_is_masked() {
        assertThat(SCORER.fit().parts())
                .hasSize(4)
                .allSatisfy(set -> assertThat(set.analyse()).isEmpty());
        assertThat(SCORER.engagement().parts())
                .hasSize(2)
                .allSatisfy(set -> assertThat(set.analyse()).isEmpty());
        assertThat(SCORER.analyse()) // a grade or heat that no band has
                .extracting(Finding::code)
                .containsOnly("rules.gap");
    }

    @Test
    void a_lead_that_fits_and_answered_today_is_called_at_once() {
        LeadScore score = SCORER.score(
                lead(
                        good().timeframe("next-quarter").build(),
                        signal("interaction.inbound", "2026-06-30T08:00:00Z"),
                        signal("touch.replied", "2026-06-29T08:00:00Z"),
                        signal("touch.clicked", "2026-06-29T08:00:00Z")),
                NOW);
        assertThat(score.fit().total()).isEqualTo(70);
        assertThat(score.grade()).contains("A");
        assertThat(score.engagement().total()).isEqualTo(70);
        assertThat(score.heat()).contains("hot");
        assertThat(score.next().yes().orElseThrow()).hasToString("call-now");
        assertThat(score.next().because()).hasToString("it fits and is hot");
        assertThat(score.next().because().in(Texts.CHINESE)).isEqualTo("匹配且热度高");
        assertThat(score.missing()).isEmpty();
    }

    @Test
    void the_code_unknown_leaves_the_grade_open_and_the_step_is_to_ask() {
        LeadScore score = SCORER.score(
                lead(good().timeframe("unknown").build(), signal("touch.replied", "2026-06-29T08:00:00Z")), NOW);
        assertThat(score.grade()).isEmpty();
        assertThat(score.fit().unclear()).isTrue();
        assertThat(score.heat()).contains("warm");
        assertThat(score.next().yes()).map(LeadStep::code).contains("qualify");
        assertThat(score.missing()).extracting(LocalizedText::en).containsExactly("timeframe");
    }

    @Test
    void without_any_signal_the_heat_is_open_and_the_step_is_the_first_contact() {
        LeadScore score = SCORER.score(lead(good().timeframe("immediate").build()), NOW);
        assertThat(score.grade()).contains("A");
        assertThat(score.heat()).isEmpty();
        assertThat(score.next().yes()).map(LeadStep::code).contains("first-contact");
        assertThat(score.next().because().in(Texts.CHINESE)).isEqualTo("兴趣尚不明确");
        assertThat(score.missing()).extracting(words -> words.in(Texts.CHINESE)).containsExactly("互动度", "最近兴趣信号");
    }

    @Test
    void of_a_lead_of_which_nothing_is_known_nothing_is_said() {
        LeadScore score = SCORER.score(lead(Qualification.builder().build()), NOW);
        assertThat(score.grade()).isEmpty();
        assertThat(score.heat()).isEmpty();
        assertThat(score.fit().lowest()).isZero();
        assertThat(score.fit().highest()).isEqualTo(100);
        assertThat(score.missing()).hasSize(6);
    }

    @Test
    void a_signal_of_tomorrow_is_not_seen_today() {
        LeadFile file = lead(Qualification.builder().build(), signal("touch.replied", "2026-07-01T08:00:00Z"));
        assertThat(SCORER.score(file, NOW).heat()).isEmpty();
        assertThat(SCORER.score(file, Facts.endOf("2026-07-01")).heat()).contains("warm");
    }

    @Test
    void the_packs_run_on_a_hosts_own_rows() {
        LeadScorer<Row> scorer = LeadScorer.standard(ROWS).orThrow();
        LeadScore score = scorer.score(new Row("will-buy", "influencer", "must-have", "this-year", 15), NOW);
        assertThat(score.fit().total()).isEqualTo(75);
        assertThat(score.heat()).contains("hot");
        assertThat(scorer.score(new Row("will-buy", "influencer", "no-need", "never", 40), NOW)
                        .next()
                        .because())
                .hasToString("it does not fit");
    }

    @Test
    void what_cannot_be_read_is_missing_and_the_card_tells_of_a_failure() {
        Attributes<String> rows = Attributes.of(
                "lead",
                id -> id,
                Attribute.<String>code("lead.budget", row -> Integer.parseInt(row)),
                Attribute.<String>code("lead.authority", row -> "influencer"),
                Attribute.<String>code("lead.need", row -> "must-have"),
                Attribute.<String>code("lead.timeframe", row -> "immediate"),
                Attribute.<String>number("lead.engagement", row -> 40),
                Attribute.<String>moment("lead.last-interest", row -> NOW.instant()));
        LeadScorer<String> scorer = LeadScorer.standard(rows).orThrow();
        LeadScore score = scorer.score("L1", NOW);
        assertThat(score.fit()).hasToString("lead.fit 60 (60 to 90)");
        assertThat(score.missing()).extracting(LocalizedText::en).containsExactly("lead.budget");
        assertThat(scorer.fit().explain("L1", NOW).get(0).failures().get(0).attribute())
                .contains("lead.budget");
    }

    @Test
    void what_a_host_does_not_offer_is_a_finding() {
        Attributes<Row> few = Attributes.of("lead", Row::toString, Attribute.code("lead.budget", Row::budget));
        assertThat(LeadScorer.standard(few).result()).isEmpty();
        assertThat(LeadScorer.standard(few).findings())
                .extracting(Finding::code)
                .contains("pack.unknown-attribute");
    }

    @Test
    void a_matrix_without_a_step_for_a_lead_says_so() {
        RulePack one = RulePack.parse(
                        "{\"formatVersion\":1,\"pack\":\"acme.steps\",\"version\":\"1\",\"subject\":\"lead\","
                                + "\"sets\":[{\"id\":\"m\",\"hit\":\"FIRST\",\"lines\":[{\"id\":\"a\",\"when\":{\"attribute\":"
                                + "\"lead.grade\",\"is\":\"A\"},\"then\":\"call-now\",\"because\":\"it fits\"}]}]}")
                .orThrow();
        LeadScorer<LeadFile> scorer = LeadScorer.of(
                        LeadScorer.fitPack(), LeadScorer.engagementPack(), one, LeadStep.standard(), FILES)
                .orThrow();
        LeadFile lead = lead(good().need("no-need").timeframe("immediate").build());
        assertThat(scorer.score(lead, NOW).grade()).contains("C");
        assertThat(scorer.score(lead, NOW).next().truth()).isEqualTo(Truth.NO);
        assertThat(scorer.score(lead(Qualification.builder().build()), NOW)
                        .next()
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void leads_are_counted_by_grade_and_heat() {
        LeadMatrixTally tally = new LeadMatrixTally();
        tally.add(SCORER.score(lead(good().timeframe("immediate").build()), NOW));
        tally.add(SCORER.score(lead(Qualification.builder().build()), NOW));
        tally.add(SCORER.score(lead(Qualification.builder().build()), NOW));
        LeadMatrix matrix = tally.result();
        assertThat(matrix.leads()).isEqualTo(3);
        assertThat(matrix.leads("A", LeadMatrix.UNCLEAR)).isEqualTo(1);
        assertThat(matrix.leads(LeadMatrix.UNCLEAR, LeadMatrix.UNCLEAR)).isEqualTo(2);
        assertThat(matrix.cells()).extracting(LeadMatrix.Cell::grade).containsExactly("A", LeadMatrix.UNCLEAR);
        assertThat(new LeadMatrixTally().result().leads()).isZero();
        assertThat(Copies.serialized(matrix)).isEqualTo(matrix);
    }

    @Test
    void steps_have_their_own_codes() {
        assertThat(LeadStep.standard())
                .allSatisfy(step -> assertThat(step.words().in(Texts.CHINESE))
                        .isNotEqualTo(step.words().en()));
        LeadStep call = LeadStep.of("call", "call", "致电");
        assertThat(LeadStep.named(List.of(call)).apply("call")).contains(call);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadStep.named(List.of(call, call)))
                .withMessage("Each step must have its own code, found call twice");
    }

    private static Signal signal(String kind, String at) {
        return new Signal(kind, Instant.parse(at));
    }
}
