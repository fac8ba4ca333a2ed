package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

/** The leads and the four probabilities of Odoo's own test of predictive lead scoring (addons/crm, test_crm_pls.py). */
class LeadModelTest {
    static final LeadModelPolicy POLICY = new LeadModelPolicy(
            "team", "stage", List.of("s0", "s1", "s2", "won"), List.of("country", "state", "source"), 1);

    /** Team, country, state, source, stage; + won, - lost, ? open. */
    private static final List<String> LEADS = List.of(
            "t1 c0 r0 u0 s0 -",
            "t1 c1 r1 u1 s1 -",
            "t1 c2 r2 u2 s2 +",
            "t1 c0 r1 u2 s1 ?",
            "t1 c1 r1 u1 s0 ?",
            "t2 c0 r1 u1 s2 -",
            "t2 c0 r1 u2 s1 -",
            "t2 c0 r2 u2 s0 +",
            "t2 c0 r1 u2 s1 ?",
            "t2 c1 r0 u1 s1 ?",
            "t3 c1 r1 u1 s2 +",
            "t3 c0 r1 u0 s0 -",
            "t3 c1 r2 u2 s0 -",
            "t3 c0 r1 u2 s1 ?");

    private static LeadCase lead(String row) {
        String[] parts = row.split(" ", -1);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("country", parts[1]);
        values.put("state", parts[2]);
        values.put("source", parts[3]);
        return new LeadCase(Optional.of(parts[0]).filter(team -> !team.equals("none")), Optional.of(parts[4]), values);
    }

    private static LeadModel learned(List<String> rows) {
        LeadModelTally tally = new LeadModelTally(POLICY);
        rows.stream()
                .filter(row -> !row.endsWith("?"))
                .forEach(row -> tally.add(lead(row).ended(row.endsWith("+"))));
        return tally.result();
    }

    private static Share chance(LeadModel model, String row) {
        return model.ask(lead(row)).yes().orElseThrow().probability();
    }

    @Test
    void the_probabilities_are_those_of_odoo() {
        LeadModel model = learned(LEADS);
        assertThat(chance(model, LEADS.get(3))).isEqualTo(Share.parse("0.3349"));
        assertThat(chance(model, LEADS.get(8))).isEqualTo(Share.parse("0.0774"));
        assertThat(chance(model, LEADS.get(13))).isEqualTo(Share.parse("0.3509"));
    }

    @Test
    void a_lead_without_team_is_told_by_all_teams() {
        List<String> rows = new ArrayList<>();
        LEADS.forEach(row -> rows.add(row.replace("t3", "none")));
        LeadModel model = learned(rows);
        assertThat(chance(model, rows.get(13))).isEqualTo(Share.parse("0.3519"));
        assertThat(model.teams()).extracting(LeadModel.Team::team).containsExactly("", "t1", "t2");
    }

    @Test
    void the_counts_are_those_of_odoo_before_smoothing() {
        LeadModel.Team team = learned(LEADS).teams().get(0);
        assertThat(team.values())
                .contains(
                        new LeadModel.Count("stage", "s0", 1, 2),
                        new LeadModel.Count("stage", "won", 1, 0),
                        new LeadModel.Count("country", "c1", 0, 1));
    }

    @Test
    void every_value_says_what_it_adds_and_the_sum_is_the_chance() {
        Answer<LeadChance> answer = learned(LEADS).ask(lead(LEADS.get(3)));
        LeadChance chance = answer.yes().orElseThrow();
        assertThat(chance.lines())
                .extracting(LeadChance.Line::field)
                .containsExactly("country", "state", "source", "stage");
        assertThat(chance.start().doubleValue()).isCloseTo(Math.log(1.1 / 2.1), within(1e-6)); // 6 decimals
        assertThat(chance.lines().get(2).won()).isEqualTo(1);
        assertThat(chance.lines().get(2).lost()).isZero();
        assertThat(chance.lines().get(2).logOdds()).isPositive();
        assertThat(chance.lines().stream().map(LeadChance.Line::logOdds).reduce(chance.start(), BigDecimal::add))
                .isEqualTo(chance.logOdds());
        assertThat(answer.because()).hasToString("told by 4 values from 1 won and 2 lost leads");
    }

    @Test
    void a_value_never_met_tells_nothing() {
        LeadModel model = learned(LEADS);
        LeadCase unknown = new LeadCase(Optional.of("t1"), Optional.empty(), Map.of("country", "c9", "other", "x"));
        LeadChance chance = model.ask(unknown).yes().orElseThrow();
        assertThat(chance.lines()).isEmpty();
        assertThat(chance.probability()).isEqualTo(Share.parse("0.3438"));
    }

    @Test
    void without_enough_won_and_lost_leads_it_is_unknown() {
        LeadModel none = learned(List.of());
        assertThat(none.ask(lead(LEADS.get(3))).because())
                .hasToString("0 leads were won and 0 lost; at least 1 of each are needed");
        LeadModel lostOnly = learned(LEADS.subList(0, 2));
        assertThat(lostOnly.ask(lead(LEADS.get(3))).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(lostOnly.ask(lead(LEADS.get(3))).because().in(Texts.CHINESE)).isEqualTo("已赢单0条、丢单2条；两者至少各需1条");
        LeadModelTally strict = new LeadModelTally(POLICY.least(2));
        LEADS.forEach(row -> strict.add(lead(row).ended(row.endsWith("+"))));
        assertThat(strict.result().ask(lead(LEADS.get(3))).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(strict.result()
                        .ask(new LeadCase(Optional.empty(), Optional.empty(), Map.of()))
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void won_leads_alone_teach_nothing_and_what_is_the_same_for_all_adds_nothing() {
        LeadModel wonOnly = learned(List.of("t1 c0 r0 u0 s2 +", "t1 c1 r0 u0 s2 +"));
        assertThat(wonOnly.ask(lead(LEADS.get(3))).because())
                .hasToString("2 leads were won and 0 lost; at least 1 of each are needed");
        LeadModel constant = learned(List.of("t1 c0 r0 u0 s0 +", "t1 c1 r0 u0 s0 -", "t1 c1 r0 u0 s0 -"));
        LeadChance chance = constant.ask(lead("t1 c9 r0 u0 s9 ?")).yes().orElseThrow();
        assertThat(chance.lines()).extracting(LeadChance.Line::field).containsExactly("state", "source");
        assertThat(chance.lines())
                .extracting(LeadChance.Line::logOdds)
                .allSatisfy(it -> assertThat(it).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void a_model_is_stored_as_json() {
        LeadModel model = learned(LEADS);
        assertThat(CrmJson.read(CrmJson.write(model), LeadModel.class).orThrow())
                .isEqualTo(model)
                .hasSameHashCodeAs(model);
        assertThat(Copies.serialized(model)).isEqualTo(model).hasToString("LeadModel[9 leads of 3 teams]");
        assertThat(CrmJson.write(learned(LEADS.subList(0, 1))))
                .isEqualTo("{\"formatVersion\":1,\"policy\":{\"team\":\"team\",\"stage\":\"stage\",\"stages\":"
                        + "[\"s0\",\"s1\",\"s2\",\"won\"],\"fields\":[\"country\",\"state\",\"source\"],\"least\":1},"
                        + "\"teams\":[{\"team\":\"t1\",\"won\":0,\"lost\":1,\"values\":["
                        + "{\"field\":\"country\",\"value\":\"c0\",\"won\":0,\"lost\":1},"
                        + "{\"field\":\"source\",\"value\":\"u0\",\"won\":0,\"lost\":1},"
                        + "{\"field\":\"stage\",\"value\":\"s0\",\"won\":0,\"lost\":1},"
                        + "{\"field\":\"state\",\"value\":\"r0\",\"won\":0,\"lost\":1}]}]}");
    }

    @Test
    void a_hosts_own_row_is_read_by_the_names_of_its_attributes() {
        Attributes<Map<String, String>> rows = Attributes.of(
                "lead",
                Map::toString,
                Attribute.code("team", row -> row.get("team")),
                Attribute.code("country", row -> row.get("country")),
                Attribute.code("source", row -> row.get("source")));
        LeadCase read = LeadCase.of(
                rows, Map.of("team", "t1", "country", "c0", "source", " "), Facts.endOf("2026-06-30"), POLICY);
        assertThat(read).isEqualTo(new LeadCase(Optional.of("t1"), Optional.empty(), Map.of("country", "c0")));
    }

    @Test
    void the_standard_policy_names_attributes_of_leads() {
        Attributes<LeadFile> on = LeadFile.attributes(EngagementPolicy.standard());
        LeadModelPolicy standard = LeadModelPolicy.standard();
        assertThat(standard.fields()).allMatch(field -> on.find(field).isPresent());
        assertThat(on.find(standard.stage())).isPresent();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.least(0))
                .withMessage("At least 1 won and 1 lost lead are needed, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadModelPolicy("t", "s", List.of("a", "a"), List.of(), 1))
                .withMessage("A stage must stand once, found [a, a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadModelTally(POLICY).merge(new LeadModelTally(POLICY.least(2))))
                .withMessageStartingWith("A tally of LeadModelPolicy[");
    }
}
