package org.crmkit.examples.review.relations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.service.CaseContact;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.CaseOwner;
import org.crmkit.core.service.CaseProgress;
import org.crmkit.core.service.Rating;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceWork;
import org.crmkit.core.service.ServiceWorkId;
import org.crmkit.core.service.Triage;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates what one customer wanted answered or put right, what was done for it, and how content the customer was. */
final class Cases {
    private static final int CASE_PER_MILLE = 65;
    private static final int WORK_PER_MILLE = 700;
    private static final int ASKED_PER_MILLE = 450;
    private static final int ANSWERED_PER_MILLE = 550;
    private static final int MEAN_ANSWER_MINUTES = 260;
    private static final String[] KINDS = {"question", "question", "question", "incident", "incident", "request"};
    private static final String[] URGENCIES = {"critical", "high", "high", "medium", "medium", "medium", "low", "low"};
    private static final String[] IMPACTS = {"person", "person", "group", "department"};
    private static final Channel[] CHANNELS = {
        Channel.CALL_CENTRE, Channel.CALL_CENTRE, Channel.EMAIL, Channel.EMAIL, Channel.MESSENGER, Channel.WEB
    };

    private final Randomness random;
    private final Line.Buyer buyer;
    private final EmployeeId employee;
    private final List<ServiceCase> cases = new ArrayList<>();
    private final List<ServiceWork> works = new ArrayList<>();
    private final List<Satisfaction> answers = new ArrayList<>();

    /** Starts with nothing. */
    Cases(Randomness random, Line.Buyer buyer) {
        this.random = random;
        this.buyer = buyer;
        this.employee = Staff.of(buyer);
    }

    /** Takes one purchase, over which there may be something to put right, or one return, over which there was. */
    void add(Line line, Optional<Ref> piece) {
        if (line.isReturn()) {
            open("complaint", line, piece);
        } else if (random.chance(CASE_PER_MILLE)) {
            open(random.oneOf(KINDS), line, piece);
        }
    }

    private void open(String kind, Line line, Optional<Ref> piece) {
        LocalDate day = kind.equals("complaint") ? line.day() : line.day().plusDays(2 + random.below(50));
        Instant opened = Staff.moment(day, random).toInstant();
        long minutes = 5 + (long) (MEAN_ANSWER_MINUTES * -StrictMath.log(1 - random.unit()));
        Instant answered = opened.plus(Duration.ofMinutes(employee.equals(Staff.LATE) ? 3 * minutes : minutes));
        String urgency = random.oneOf(URGENCIES);
        CaseId id = CaseId.of("V" + line.id().substring(1));
        ServiceCase it = ServiceCase.builder()
                .id(id)
                .customer(CustomerId.of(buyer.id()))
                .kind(kind)
                .channel(random.oneOf(CHANNELS))
                .opened(opened)
                .product(ProductId.of(line.product()))
                .installedProduct(kind.equals("incident") ? piece : Optional.empty())
                .addRegarding(Ref.of("order", "O" + line.id().substring(1)))
                .triage(Timeline.start(opened, Triage.of(random.oneOf(IMPACTS), urgency), cause()))
                .owners(Timeline.start(opened, CaseOwner.of(employee), cause()))
                .addContacts(CaseContact.of(opened, CaseContact.Kind.CUSTOMER))
                .addContacts(CaseContact.of(answered, CaseContact.Kind.REPLY))
                .status(new CaseHistory(random, cause()).from(opened, answered, urgency))
                .build();
        cases.add(it);
        it.progress().solved().ifPresent(solved -> {
            work(it, answered, solved);
            ask(it, solved);
        });
    }

    private void work(ServiceCase it, Instant answered, Instant solved) {
        boolean longEnough = Duration.between(answered, solved).compareTo(Duration.ofHours(6)) > 0;
        if (it.kind().equals("incident") && longEnough && random.chance(WORK_PER_MILLE)) {
            Duration labour = Duration.ofMinutes(30 + 15 * random.below(12));
            boolean visit = random.chance(600);
            works.add(ServiceWork.builder()
                    .id(ServiceWorkId.of("J" + it.id().value().substring(1)))
                    .caseId(it.id())
                    .kind("repair")
                    .mode(visit ? ServiceWork.Mode.ON_SITE : ServiceWork.Mode.REMOTE)
                    .started(solved.minus(labour))
                    .ended(solved)
                    .addEmployees(employee)
                    .labour(labour)
                    .firstTimeFix(it.progress().reopened() == 0)
                    .underWarranty(it.installedProduct().isPresent())
                    .build());
        }
    }

    /** Who waited long, and whose case came back, is less content. */
    private void ask(ServiceCase it, Instant solved) {
        if (!random.chance(ASKED_PER_MILLE)) {
            return;
        }
        CaseProgress progress = it.progress();
        long days = progress.resolutionTime().orElseThrow().toDays();
        long lost = Math.min(2, days / 4) + Math.min(1, progress.reopened()) + random.below(2);
        Instant asked = solved.plus(Duration.ofHours(24));
        Satisfaction.Builder question = Satisfaction.builder()
                .id(SatisfactionId.of("Q" + it.id().value().substring(1)))
                .customer(it.customer())
                .about(it.ref())
                .scale(Rating.Scale.CSAT)
                .asked(asked);
        if (random.chance(ANSWERED_PER_MILLE)) {
            question.answered(asked.plus(Duration.ofHours(1 + random.below(70))))
                    .score((int) (5 - lost));
        }
        answers.add(question.build());
    }

    private Cause cause() {
        return Cause.by(employee.value());
    }

    List<ServiceCase> cases() {
        return cases;
    }

    List<ServiceWork> works() {
        return works;
    }

    List<Satisfaction> answers() {
        return answers;
    }
}
