package org.crmkit.core.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;

/** Cases that tests begin with. */
public final class Cases {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Cause E7 = Cause.by("E7");

    private Cases() {}

    /** {@return a moment so many minutes after the cases came in} */
    public static Instant at(long minutes) {
        return NOON.plusSeconds(60 * minutes);
    }

    /** {@return the same as a moment asked about} */
    public static AsOf asOf(long minutes) {
        return AsOf.of(at(minutes), ZoneId.of("Asia/Shanghai"));
    }

    /** {@return a case with what is required} */
    public static ServiceCase.Builder plain(String id) {
        return ServiceCase.builder()
                .id(CaseId.of(id))
                .customer(CustomerId.of("C1"))
                .kind("incident")
                .opened(NOON);
    }

    /** {@return a history that begins when the case came in} */
    public static Timeline<CaseStatus> open() {
        return Timeline.start(NOON, CaseStatus.of(Category.OPEN), E7);
    }

    /** {@return a history of a case that was solved after so many minutes} */
    public static Timeline<CaseStatus> solved(long minutes) {
        return open().then(at(minutes), CaseStatus.resolved("fixed"), E7);
    }

    /** {@return a case with everything, solved after two hours, back after three and solved for good after five} */
    public static ServiceCase full() {
        return plain("S1")
                .number("GD-2026-1")
                .contact(ContactId.of("wang@acme"))
                .topic("compressor")
                .reason("wear")
                .severity("major")
                .channel(Channel.PHONE)
                .outlet(OutletId.of("east"))
                .product(ProductId.of("fridge"))
                .installedProduct(Ref.of("installed-product", "F-77"))
                .entitlement(Ref.of("entitlement", "gold"))
                .addRegarding(Ref.of("order", "O1"))
                .subject("冰箱不制冷")
                .description("makes a noise, then stops")
                .status(history())
                .triage(triage())
                .owners(owners())
                .addContacts(CaseContact.of(NOON, CaseContact.Kind.NOTICE))
                .addContacts(new CaseContact(at(30), CaseContact.Kind.REPLY, Optional.of(InteractionId.of("I1"))))
                .addContacts(CaseContact.of(at(180), CaseContact.Kind.CUSTOMER))
                .addEscalations(new ServiceCase.Escalation(at(181), "second-level"))
                .slaPolicy("gold")
                .addPromises(new ServiceCase.Promise(NOON, "resolution", at(240)))
                .satisfaction(new Rating(at(400), Rating.Scale.CSAT, 4))
                .parent(CaseId.of("S0"))
                .duplicateOf(CaseId.of("S9"))
                .followUpOf(CaseId.of("S8"))
                .causedBy(CaseId.of("P1"))
                .extensions(Extensions.none().with("acme.floor", "3"))
                .build();
    }

    private static Timeline<CaseStatus> history() {
        return open().then(at(60), CaseStatus.of(Category.PAUSED, "等待备件"), E7)
                .then(at(120), CaseStatus.resolved("part-replaced"), E7)
                .then(at(180), CaseStatus.of(Category.OPEN, "reopened"), Cause.by("E8"))
                .then(
                        at(300),
                        new CaseStatus(Category.RESOLVED, "resolved", Optional.of("unit-replaced"), Optional.of("换新机")),
                        E7)
                .then(at(500), CaseStatus.of(Category.CLOSED), Cause.by("nightly"));
    }

    private static Timeline<Triage> triage() {
        Triage judged = Triage.of("person", "high");
        Reason because = Reason.of("vaccines in it");
        return Timeline.start(NOON, judged, E7).then(at(10), judged.with(Priority.CRITICAL), Cause.by("E8", because));
    }

    private static Timeline<CaseOwner> owners() {
        return Timeline.start(NOON, CaseOwner.queue("hotline"), E7).then(at(5), CaseOwner.of(EmployeeId.of("E7")), E7);
    }
}
