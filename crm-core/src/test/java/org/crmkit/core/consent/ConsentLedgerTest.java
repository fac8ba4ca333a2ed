package org.crmkit.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.consent.ConsentRecordTest.NOON;
import static org.crmkit.core.consent.ConsentRecordTest.at;
import static org.crmkit.core.consent.ConsentRecordTest.plain;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentLedgerTest {
    private static final PartyId WANG = PartyId.of("P1");
    private static final ContactKey WORK = ContactKey.parse("email:wang@example.com");
    private static final ContactKey TAGGED = ContactKey.parse("email:Wang+tea@example.com");
    private static final Reach MAIL = Reach.over(Channel.EMAIL);

    private static ConsentLedger ledger(ConsentRecord... records) {
        return ConsentLedger.of(WANG, ConsentModel.OPT_IN, List.of(records), List.of());
    }

    private static ConsentStatus marketing(ConsentLedger ledger, Reach reach) {
        return ledger.statusAt(reach, Purpose.MARKETING, at(100));
    }

    private static void says(ConsentStatus status, Truth truth, String english, String chinese) {
        assertThat(status.because().in(Texts.ENGLISH)).isEqualTo(english);
        assertThat(status.because().in(Texts.CHINESE)).isEqualTo(chinese);
        assertThat(status.truth()).isEqualTo(truth);
        assertThat(status.permitted()).isEqualTo(truth == Truth.YES);
    }

    @Test
    void silence_forbids_under_opt_in_and_permits_under_opt_out() {
        ConsentStatus in = marketing(ConsentLedger.empty(WANG, ConsentModel.OPT_IN), MAIL);
        says(
                in,
                Truth.UNKNOWN,
                "no decision on e-mail for marketing is on record: silence forbids",
                "没有关于电子邮件用于营销的决定记录：沉默视为禁止");
        assertThat(in.decision()).isEqualTo(ConsentDecision.NOT_ASKED);
        assertThat(in.answer()).isEqualTo(new Answer.Unknown<Boolean>(in.because()));
        ConsentStatus out = marketing(ConsentLedger.empty(WANG, ConsentModel.OPT_OUT), MAIL);
        says(
                out,
                Truth.YES,
                "no decision on e-mail for marketing is on record: silence permits",
                "没有关于电子邮件用于营销的决定记录：沉默视为允许");
        assertThat(out.answer()).isEqualTo(new Answer.Yes<>(true, out.because()));
    }

    @Test
    void a_question_not_asked_is_silence_under_the_model_of_its_record() {
        ConsentRecord notAsked = plain(ConsentDecision.NOT_ASKED).build();
        says(
                marketing(ledger(notAsked), MAIL),
                Truth.UNKNOWN,
                "nobody had asked on 2026-03-02T12:00:00Z about every channel for marketing: silence forbids",
                "截至2026-03-02T12:00:00Z未就所有渠道用于营销询问：沉默视为禁止");
        ConsentRecord optOut = ConsentRecord.builder()
                .from(notAsked)
                .model(ConsentModel.OPT_OUT)
                .build();
        assertThat(marketing(ledger(optOut), MAIL).permitted()).isTrue();
        assertThat(marketing(ledger(notAsked, optOut), MAIL).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(ConsentModel.class)
    void that_nobody_asked_takes_back_neither_a_yes_nor_a_no(ConsentModel model) {
        ConsentRecord notAsked = plain(ConsentDecision.NOT_ASKED)
                .model(model)
                .channel(Channel.EMAIL)
                .capturedAt(NOON.plusSeconds(9))
                .build();
        ConsentRecord yes = plain(ConsentDecision.GRANTED).build();
        ConsentRecord no = plain(ConsentDecision.DENIED).build();
        assertThat(marketing(ledger(notAsked, yes), MAIL).records()).containsExactly(yes);
        assertThat(marketing(ledger(notAsked, no), MAIL).records()).containsExactly(no);
        assertThat(marketing(ledger(notAsked), MAIL).records()).containsExactly(notAsked);
        ConsentRecord sameMoment = ConsentRecord.builder()
                .from(notAsked)
                .decision(ConsentDecision.GRANTED)
                .build();
        assertThat(ledger(notAsked, sameMoment).findings()).isEmpty();
        assertThat(marketing(ledger(notAsked, sameMoment), MAIL).records()).containsExactly(sameMoment);
    }

    @Test
    void the_narrowest_scope_decides_and_then_the_latest_moment() {
        ConsentRecord everywhere =
                plain(ConsentDecision.DENIED).capturedAt(NOON.plusSeconds(50)).build();
        ConsentRecord mail =
                plain(ConsentDecision.GRANTED).channel(Channel.EMAIL).build();
        ConsentRecord work = plain(ConsentDecision.WITHDRAWN).contactPoint(WORK).build();
        ConsentLedger ledger = ledger(work, everywhere, mail);
        says(
                marketing(ledger, MAIL),
                Truth.YES,
                "granted for marketing on 2026-03-02T12:00:00Z, for this channel",
                "2026-03-02T12:00:00Z对该渠道：用于营销，已同意");
        says(
                marketing(ledger, Reach.at(WORK)),
                Truth.NO,
                "withdrawn for marketing on 2026-03-02T12:00:00Z, for this contact point",
                "2026-03-02T12:00:00Z对该联系方式：用于营销，已撤回");
        says(
                marketing(ledger, Reach.over(Channel.SMS)),
                Truth.NO,
                "denied for marketing on 2026-03-02T12:00:50Z, for every channel",
                "2026-03-02T12:00:50Z对所有渠道：用于营销，已拒绝");
        ConsentRecord again = ConsentRecord.builder()
                .from(work)
                .decision(ConsentDecision.GRANTED)
                .capturedAt(NOON.plusSeconds(1))
                .build();
        assertThat(marketing(ledger.plus(again), Reach.at(WORK)).records()).containsExactly(again);
        assertThat(ledger.statusAt(Reach.at(WORK), Purpose.MARKETING, at(0)).records())
                .containsExactly(work);
    }

    @Test
    void of_decisions_of_one_moment_the_most_restrictive_holds_and_all_are_named() {
        ConsentRecord yes = plain(ConsentDecision.GRANTED).build();
        ConsentRecord no = plain(ConsentDecision.DENIED).build();
        ConsentStatus status = marketing(ledger(yes, no), MAIL);
        assertThat(status.decision()).isEqualTo(ConsentDecision.DENIED);
        assertThat(status.records()).containsExactly(no, yes);
        assertThat(status.answer()).isEqualTo(new Answer.No<Boolean>(status.because()));
    }

    @Test
    void a_suppression_in_force_beats_every_grant() {
        Suppression bounced = SuppressionTest.plain(SuppressionReason.BOUNCED)
                .contactPoint(WORK)
                .lifted(NOON.plusSeconds(200))
                .build();
        ConsentRecord grant = plain(ConsentDecision.GRANTED)
                .contactPoint(WORK)
                .capturedAt(NOON.plusSeconds(50))
                .build();
        ConsentLedger ledger = ledger(grant).plus(bounced);
        ConsentStatus stopped = marketing(ledger, Reach.at(WORK));
        says(
                stopped,
                Truth.NO,
                "this contact point must not be used since 2026-03-02T12:00:00Z: bounced",
                "自2026-03-02T12:00:00Z起停止使用该联系方式：退信");
        assertThat(stopped.suppressions())
                .containsExactly(bounced.knownAt(at(100)).orElseThrow());
        assertThat(stopped.records()).containsExactly(grant);
        assertThat(stopped.decision()).isEqualTo(ConsentDecision.GRANTED);
        assertThat(ledger.statusAt(Reach.at(WORK), Purpose.MARKETING, at(200)).permitted())
                .isTrue();
        assertThat(marketing(ledger, Reach.at(TAGGED)).suppressions()).hasSize(1);
        assertThat(marketing(ledger, MAIL).suppressions()).isEmpty();
    }

    @Test
    void a_refusal_is_for_the_mailbox_and_a_permission_for_the_address_as_written() {
        ConsentRecord denied = plain(ConsentDecision.DENIED).contactPoint(WORK).build();
        ConsentRecord granted =
                plain(ConsentDecision.GRANTED).contactPoint(WORK).build();
        assertThat(marketing(ledger(denied), Reach.at(TAGGED)).truth()).isEqualTo(Truth.NO);
        assertThat(marketing(ledger(granted), Reach.at(TAGGED)).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(marketing(ledger(granted), Reach.at(WORK)).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void a_record_for_every_purpose_counts_for_each_and_the_latest_of_both_holds() {
        ConsentRecord marketing = plain(ConsentDecision.GRANTED).build();
        ConsentRecord nothingMore = plain(ConsentDecision.WITHDRAWN)
                .purpose(Purpose.GENERAL)
                .capturedAt(NOON.plusSeconds(1))
                .build();
        assertThat(marketing(ledger(marketing, nothingMore), MAIL).decision()).isEqualTo(ConsentDecision.WITHDRAWN);
        assertThat(ledger(marketing).statusAt(MAIL, Purpose.BILLING, at(100)).decision())
                .isEqualTo(ConsentDecision.NOT_ASKED);
    }

    @Test
    void a_decision_counts_on_its_days_only() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        ConsentRecord forADay = plain(ConsentDecision.GRANTED)
                .effective(DateRange.of(day, day.plusDays(1)))
                .build();
        assertThat(ledger(forADay).statusAt(MAIL, Purpose.MARKETING, at(43_199)).permitted())
                .isTrue();
        assertThat(ledger(forADay).statusAt(MAIL, Purpose.MARKETING, at(43_200)).permitted())
                .isFalse();
    }

    @Test
    void what_a_brand_was_told_counts_for_that_brand_only() {
        ConsentLedger ledger =
                ledger(plain(ConsentDecision.GRANTED).businessUnit("tea").build());
        assertThat(marketing(ledger, MAIL).permitted()).isFalse();
        assertThat(marketing(ledger.within("tea"), MAIL).permitted()).isTrue();
        assertThat(marketing(ledger.within("coffee"), MAIL).permitted()).isFalse();
    }

    @Test
    void a_call_of_a_call_centre_is_a_call() {
        ConsentLedger ledger =
                ledger(plain(ConsentDecision.DENIED).channel(Channel.PHONE).build());
        assertThat(marketing(ledger, Reach.over(Channel.CALL_CENTRE)).truth()).isEqualTo(Truth.NO);
        ConsentLedger other = ledger(
                plain(ConsentDecision.DENIED).channel(Channel.CALL_CENTRE).build());
        assertThat(marketing(other, Reach.at(ContactKey.parse("phone:+861012345678")))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void a_contact_point_is_reached_over_the_channel_of_its_kind_and_never_shows() {
        assertThat(Reach.at(WORK)).isEqualTo(Reach.at(WORK, Channel.EMAIL)).isNotEqualTo(MAIL);
        assertThat(Reach.at(ContactKey.parse("phone:+861012345678")).channel()).isEqualTo(Channel.PHONE);
        assertThat(Reach.at(ContactKey.parse("postal:cn")).channel()).isEqualTo(Channel.LETTER);
        assertThat(Reach.at(ContactKey.parse("web:example.com")).channel()).isEqualTo(Channel.WEB);
        assertThat(Reach.at(ContactKey.parse("social:wechat/wang")).channel()).isEqualTo(Channel.MESSENGER);
        assertThat(Reach.at(WORK)).hasToString("email at one contact point");
        assertThat(MAIL).hasToString("email").hasSameHashCodeAs(Reach.over(Channel.EMAIL));
        assertThat(Copies.serialized(Reach.at(WORK))).isEqualTo(Reach.at(WORK));
    }

    @Test
    void of_two_refusals_that_only_their_addresses_tell_apart_the_same_one_decides_whichever_is_merged_into_which() {
        ConsentLedger one =
                ledger(plain(ConsentDecision.WITHDRAWN).contactPoint(WORK).build());
        ConsentLedger other =
                ledger(plain(ConsentDecision.WITHDRAWN).contactPoint(TAGGED).build());
        assertThat(marketing(one.merge(other), Reach.at(WORK))).isEqualTo(marketing(other.merge(one), Reach.at(WORK)));
        assertThat(marketing(one.merge(other), Reach.at(WORK)).records()).hasSize(1);
    }

    @Test
    void a_merged_ledger_forbids_what_either_does_until_both_are_told_anew() {
        ConsentLedger survivor = ledger(
                plain(ConsentDecision.GRANTED).capturedAt(NOON.plusSeconds(9)).build());
        PartyId twin = PartyId.of("P2");
        ConsentRecord denied =
                plain(ConsentDecision.DENIED).party(twin).channel(Channel.EMAIL).build();
        ConsentLedger merged = survivor.merge(ConsentLedger.of(twin, ConsentModel.OPT_OUT, List.of(denied), List.of()));
        assertThat(merged.party()).isEqualTo(WANG);
        assertThat(marketing(merged, MAIL).records()).containsExactly(denied);
        assertThat(marketing(merged, Reach.over(Channel.SMS)).permitted()).isTrue();
        ConsentLedger told = merged.plus(plain(ConsentDecision.GRANTED)
                .channel(Channel.EMAIL)
                .capturedAt(NOON.plusSeconds(20))
                .build());
        assertThat(marketing(told, MAIL).permitted()).isTrue();
        assertThat(told.records()).hasSize(3);
        Suppression stop =
                SuppressionTest.plain(SuppressionReason.MANUAL).party(twin).build();
        assertThat(marketing(told.plus(stop), MAIL).suppressions()).containsExactly(stop);
        assertThat(told.plus(stop).suppressions()).containsExactly(stop);
    }

    @Test
    void what_another_party_decided_is_refused_with_both_names() {
        ConsentRecord other =
                plain(ConsentDecision.GRANTED).party(PartyId.of("P2")).build();
        String message = "The ledger of party P1 must not take what party P2 decided";
        assertThatIllegalArgumentException().isThrownBy(() -> ledger(other)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger().plus(other))
                .withMessage(message);
        Suppression stop = SuppressionTest.plain(SuppressionReason.MANUAL)
                .party(PartyId.of("P2"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger().plus(stop))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger().within(" "))
                .withMessage("The business unit of a consent must not be blank");
    }

    @Test
    void contradictions_and_grants_without_effect_are_told() {
        ConsentRecord yes =
                plain(ConsentDecision.GRANTED).channel(Channel.EMAIL).build();
        ConsentRecord no = ConsentRecord.builder()
                .from(yes)
                .decision(ConsentDecision.DENIED)
                .build();
        Suppression stop = SuppressionTest.plain(SuppressionReason.UNSUBSCRIBED).build();
        ConsentLedgers all = ConsentLedgers.of(ConsentModel.OPT_IN, List.of(yes, no), List.of(stop));
        assertThat(all.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING consent.contradiction 'GRANTED': party P1 decided both 'denied' and 'granted' about this"
                                + " channel for marketing on 2026-03-02T12:00:00Z: the more restrictive holds",
                        "WARNING consent.grant-suppressed 'unsubscribed': what party P1 granted for marketing on"
                                + " 2026-03-02T12:00:00Z is without effect: every channel must not be used since"
                                + " 2026-03-02T12:00:00Z (unsubscribed)");
        assertThat(all.findings().get(0).because().in(Texts.CHINESE))
                .isEqualTo("主体P1在2026-03-02T12:00:00Z就该渠道用于营销同时作出“已拒绝”与“已同意”的决定：以更严格者为准");
        assertThat(all.findings().get(1).because().in(Texts.CHINESE))
                .isEqualTo("主体P1于2026-03-02T12:00:00Z同意用于营销，但不生效：自2026-03-02T12:00:00Z起停止使用所有渠道（已退订）");
    }

    @Test
    void a_grant_before_a_suppression_or_after_its_end_or_beside_it_is_no_finding() {
        ConsentRecord grant =
                plain(ConsentDecision.GRANTED).channel(Channel.EMAIL).build();
        Suppression later = SuppressionTest.plain(SuppressionReason.MANUAL)
                .since(NOON.plusNanos(1))
                .build();
        Suppression over = SuppressionTest.plain(SuppressionReason.MANUAL)
                .since(NOON.minusSeconds(9))
                .lifted(NOON)
                .build();
        Suppression beside = SuppressionTest.plain(SuppressionReason.MANUAL)
                .channel(Channel.SMS)
                .build();
        Suppression narrower = SuppressionTest.plain(SuppressionReason.BOUNCED)
                .contactPoint(WORK)
                .build();
        Suppression other = SuppressionTest.plain(SuppressionReason.MANUAL)
                .purpose(Purpose.BILLING)
                .build();
        List<Suppression> stops = List.of(later, over, beside, narrower, other);
        assertThat(ConsentLedger.of(WANG, ConsentModel.OPT_IN, List.of(grant), stops)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_withdrawal_needs_an_earlier_grant() {
        ConsentRecord withdrawn = plain(ConsentDecision.WITHDRAWN).build();
        assertThat(ledger(withdrawn).findings())
                .singleElement()
                .hasToString("INFO consent.nothing-to-withdraw 'marketing': party P1 withdrew on 2026-03-02T12:00:00Z"
                        + " what it had not granted: no earlier grant for marketing is on record");
        assertThat(ledger(withdrawn).findings().get(0).because().in(Texts.CHINESE))
                .isEqualTo("主体P1于2026-03-02T12:00:00Z撤回同意，但此前没有用于营销的同意记录");
        ConsentRecord before = plain(ConsentDecision.GRANTED)
                .channel(Channel.EMAIL)
                .capturedAt(NOON.minusSeconds(1))
                .build();
        assertThat(ledger(withdrawn, before).findings()).isEmpty();
        ConsentRecord after = ConsentRecord.builder()
                .from(before)
                .capturedAt(NOON.plusSeconds(1))
                .build();
        assertThat(ledger(withdrawn, after).findings()).hasSize(1);
    }

    @Test
    void the_ledgers_of_many_parties_come_out_of_one_heap() {
        ConsentRecord one = plain(ConsentDecision.GRANTED).build();
        Suppression two = SuppressionTest.plain(SuppressionReason.MANUAL)
                .party(PartyId.of("P2"))
                .build();
        ConsentLedgers all = ConsentLedgers.of(ConsentModel.OPT_IN, List.of(one), List.of(two));
        assertThat(all.all()).extracting(ConsentLedger::party).containsExactly(WANG, PartyId.of("P2"));
        assertThat(all.of(WANG)).isEqualTo(ledger(one)).hasSameHashCodeAs(ledger(one));
        assertThat(all.of(WANG)).hasToString("ConsentLedger[P1, 1 records, 0 suppressions]");
        assertThat(all.of(PartyId.of("P3")).isEmpty()).isTrue();
        assertThat(all.of(PartyId.of("P2")).isEmpty()).isFalse();
        assertThat(all.of(PartyId.of("P2")).suppressions()).containsExactly(two);
        assertThat(all).hasToString("ConsentLedgers[2]");
    }
}
