package org.crmkit.scoring.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfitReaderTest {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");
    static final ProfitReader READER = new ProfitReader(
            Map.of(ProductId.of("bolt"), Money.parse("CNY 2.005")),
            CostPolicy.standard(Money.parse("CNY 3")),
            Map.of(CampaignId.of("spring"), Money.parse("CNY 4")),
            Set.of());
    private static final CustomerId ANN = CustomerId.of("ann");
    private static final PartyId PARTY = PartyId.of("P1");

    static CustomerFile file(List<?> facts) {
        Provenance erp = Provenance.of("erp", NOW.instant());
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(erp, Customer.builder().id(ANN).party(PARTY).build())
                .add(erp, Organization.builder().id(PARTY).displayName("Ann's").build())
                .addAll(erp, facts)
                .assemble()
                .find(ANN)
                .orElseThrow();
    }

    static Invoice invoice(String id, LocalDate day, InvoiceLine... lines) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(ANN)
                .issued(day)
                .amount(Money.parse("CNY 1000"))
                .addLines(lines)
                .build();
    }

    static InvoiceLine line(int number, String product, String quantity, String amount) {
        return InvoiceLine.builder()
                .number(number)
                .product(Optional.of(product).filter(it -> !it.isEmpty()).map(ProductId::of))
                .quantity(Optional.of(quantity).filter(it -> !it.isEmpty()).map(BigDecimal::new))
                .amount(Money.parse(amount))
                .build();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    static Interaction mail(String id, LocalDate day) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .customer(ANN)
                .kind("inquiry")
                .channel(Channel.EMAIL)
                .status(InteractionStatus.COMPLETED)
                .startedAt(at(day, 8))
                .build();
    }

    static ServiceCase opened(String id, LocalDate day) {
        return ServiceCase.builder()
                .id(CaseId.of(id))
                .customer(ANN)
                .kind("incident")
                .opened(at(day, 9))
                .build();
    }

    static Touch touch(String campaign, LocalDate day, Touch.Outcome.Category outcome) {
        return Touch.builder()
                .campaign(CampaignId.of(campaign))
                .party(PARTY)
                .channel(Channel.LETTER)
                .at(at(day, 10))
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(outcome, "x"))
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<Object> all() {
        return List.of(
                invoice("1", day("2026-01-01"), line(1, "bolt", "3", "CNY 90"), line(2, "", "", "CNY 10")),
                invoice("2", day("2026-06-30"), line(1, "bolt", "-1", "CNY -30")),
                mail("m", day("2026-03-01")),
                opened("k", day("2026-03-02")),
                touch("spring", day("2026-04-01"), Touch.Outcome.Category.SENT),
                touch("spring", day("2026-04-02"), Touch.Outcome.Category.BLOCKED));
    }

    private static Answer<Money> part(ProfitPart part, Object... facts) {
        return READER.part(part, file(List.of(facts)), YEAR, NOW);
    }

    @Test
    void every_part_comes_from_the_file() {
        CustomerFile file = file(all());
        // goods: 3 · 2.005 = 6.015, so 6.02, less 2.01 of what came back
        assertThat(READER.read(file, YEAR, NOW)).isEqualTo(ProfitTest.row("ann", "70", "4.01", "30", "4"));
        assertThat(READER.read(file, YEAR, NOW).profit().yes().orElseThrow().profit())
                .isEqualTo(Money.parse("CNY 31.99"));
        assertThat(READER.part(ProfitPart.REVENUE, file, YEAR, NOW).because())
                .hasToString("2 invoices add up to CNY 70.00");
        assertThat(READER.part(ProfitPart.GOODS, file, YEAR, NOW).because())
                .hasToString("invoices: 2, their goods cost CNY 4.01");
        assertThat(READER.part(ProfitPart.SERVICE, file, YEAR, NOW).because())
                .hasToString("contacts: 1, cases: 1, together CNY 30.00");
        assertThat(READER.part(ProfitPart.RETENTION, file, YEAR, NOW).because())
                .hasToString("touches: 1, together CNY 4.00");
    }

    @Test
    void only_the_days_asked_about_count_and_none_of_them_after_the_moment() {
        CustomerFile file = file(all());
        DateRange march = DateRange.parse("2026-03-02/2026-04-01");
        assertThat(READER.read(file, march, NOW)).isEqualTo(ProfitTest.row("ann", "", "", "0", ""));
        assertThat(READER.read(file, YEAR, Facts.endOf("2026-03-01")))
                .isEqualTo(ProfitTest.row("ann", "100", "6.02", "30", ""));
    }

    @ParameterizedTest
    @EnumSource(ProfitPart.class)
    void nothing_on_file_is_unknown_unless_everything_would_be_there(ProfitPart part) {
        assertThat(part(part)).isInstanceOf(Answer.Unknown.class);
        assertThat(part(part).because().in(Texts.CHINESE)).startsWith("档案中没有");
        ProfitReader complete = new ProfitReader(READER.goods(), READER.service(), READER.touches(), EnumSet.of(part));
        Answer<Money> nothing = complete.part(part, file(List.of()), YEAR, NOW);
        assertThat(nothing.yes()).contains(Money.parse("CNY 0"));
        assertThat(nothing.because())
                .hasToString("nothing of the " + part.words().en() + " is on file, and everything would be");
        assertThat(complete.part(part, file(all()), YEAR, NOW)).isEqualTo(READER.part(part, file(all()), YEAR, NOW));
    }

    @Test
    void what_is_not_told_or_has_no_cost_is_unknown_and_says_why() {
        Invoice gross = invoice("1", day("2026-02-01"));
        assertUnknown(part(ProfitPart.REVENUE, gross), "invoice 1 has no lines, and its amount may hold tax");
        assertUnknown(part(ProfitPart.GOODS, gross), "invoice 1 has no lines: what the goods cost is not known");
        assertUnknown(
                part(ProfitPart.GOODS, invoice("1", day("2026-02-01"), line(7, "bolt", "", "CNY 1"))),
                "line 7 of invoice 1 names a product or a quantity without the other");
        assertUnknown(
                part(ProfitPart.GOODS, invoice("1", day("2026-02-01"), line(7, "", "1", "CNY 1"))),
                "line 7 of invoice 1 names a product or a quantity without the other");
        assertUnknown(
                part(ProfitPart.GOODS, invoice("1", day("2026-02-01"), line(7, "nut", "1", "CNY 1"))),
                "no cost is set for a unit of product nut");
        assertUnknown(
                part(ProfitPart.RETENTION, touch("fall", day("2026-02-01"), Touch.Outcome.Category.SENT)),
                "no cost is set for a touch of campaign fall");
        assertUnknown(
                part(ProfitPart.RETENTION, touch("spring", day("2026-02-01"), Touch.Outcome.Category.BLOCKED)),
                "no touch of a campaign in these days is on file");
        assertUnknown(part(ProfitPart.SERVICE), "no contact and no case is on file");
        assertUnknown(part(ProfitPart.REVENUE), "no invoice of these days is on file");
        assertUnknown(part(ProfitPart.GOODS), "no invoice of these days is on file");
    }

    private static void assertUnknown(Answer<Money> answer, String because) {
        assertThat(answer).isInstanceOf(Answer.Unknown.class);
        assertThat(answer.because()).hasToString(because);
        assertThat(answer.because().in(Texts.CHINESE)).isNotEqualTo(because);
    }

    @Test
    void invoices_in_another_currency_leave_no_profit() {
        List<Object> facts = new ArrayList<>(all());
        facts.removeIf(Invoice.class::isInstance);
        Invoice dollars = Invoice.builder()
                .id(InvoiceId.of("1"))
                .customer(ANN)
                .issued(day("2026-02-01"))
                .addLines(line(1, "bolt", "1", "USD 9"))
                .build();
        facts.add(dollars);
        assertThat(READER.read(file(facts), YEAR, NOW).profit().because())
                .hasToString("USD 9.00 and CNY 2.01 have different currencies");
        facts.add(invoice("2", day("2026-02-02"), line(1, "bolt", "1", "CNY 9")));
        assertThat(READER.part(ProfitPart.REVENUE, file(facts), YEAR, NOW).because())
                .hasToString("USD 9.00 and CNY 9.00 were charged: add up each currency apart");
    }

    @Test
    void costs_are_not_below_zero_and_in_one_currency_and_travel() {
        assertThat(Copies.serialized(READER)).isEqualTo(READER);
        assertThat(CrmJson.read(CrmJson.write(READER), ProfitReader.class).orThrow())
                .isEqualTo(READER);
        assertThat(ProfitReader.of(READER.service()).goods()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfitReader(
                        Map.of(ProductId.of("bolt"), Money.parse("USD 1")), READER.service(), Map.of(), Set.of()))
                .withMessage("Costs must not be below zero and in CNY, as those to serve are, found USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfitReader(
                        Map.of(), READER.service(), Map.of(CampaignId.of("spring"), Money.parse("CNY -1")), Set.of()))
                .withMessageContaining("found CNY -1.00");
    }
}
