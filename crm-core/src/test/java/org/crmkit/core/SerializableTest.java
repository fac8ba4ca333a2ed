package org.crmkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What may be sent by Java serialization is public API: a type joins or leaves a list here on purpose only. */
class SerializableTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.crmkit.core");

    private static final List<String> HIDDEN = List.of("org.crmkit.core.cell", "org.crmkit.core.box");

    private static final List<String> SERIALIZABLE = List.of(
            "account.TeamRole",
            "check.Finding",
            "check.LocalizedText",
            "check.Place",
            "check.Reason",
            "customer.ContactId",
            "customer.CustomerId",
            "consent.Reach",
            "consent.SuppressionReason",
            "consent.TimeRange",
            "contactpoint.Channel",
            "interaction.FollowUpId",
            "interaction.InteractionCounts",
            "contactpoint.ContactKey",
            "contactpoint.Purpose",
            "interaction.InteractionId",
            "interaction.InteractionTally",
            "interaction.InteractionTotals",
            "lead.LeadId",
            "opportunity.OpportunityId",
            "opportunity.OpportunityKind",
            "marketing.CampaignId",
            "marketing.CampaignKind",
            "marketing.CampaignStatus",
            "marketing.ResponseCounts",
            "marketing.ResponseCounts$Group",
            "marketing.ResponseTally",
            "marketing.ResponseTotals",
            "order.ContractId",
            "order.DeliveryId",
            "order.DocumentStatus",
            "order.InvoiceId",
            "order.OrderId",
            "order.PaymentId",
            "order.QuoteId",
            "ordertocash.CustomerBalance",
            "ordertocash.OrderToCash",
            "ordertocash.OrderToCashFigures",
            "ordertocash.OrderToCashFigures$Days",
            "ordertocash.OrderToCashFigures$Receivables",
            "ordertocash.OrderToCashPolicy",
            "ordertocash.OrderToCashReport$Unapplied",
            "ordertocash.OrderToCashTally",
            "ordertocash.PurchaseReader",
            "party.EmployeeId",
            "party.Organization$Industry",
            "party.PartyId",
            "party.RegistrationId",
            "party.RelationshipType",
            "party.RoleType",
            "rule.Answer$No",
            "rule.Answer$Unknown",
            "rule.Answer$Yes",
            "rule.Answers",
            "rule.Answers$Asked",
            "rule.Attribute",
            "rule.Attributes",
            "rule.AttributeFailure",
            "rule.Condition$All",
            "rule.Condition$Any",
            "rule.Condition$Not",
            "rule.Condition$Seen",
            "rule.Condition$Test",
            "rule.ConditionRule",
            "rule.RuleFailure",
            "rule.RuleId",
            "rule.RuleSet",
            "rule.Span$Codes",
            "rule.Span$Known",
            "rule.Span$Near",
            "rule.Span$Range",
            "pack.ConditionText",
            "history.Cause",
            "history.Timeline",
            "history.Timeline$Entry",
            "score.Bands",
            "score.Bands$Band",
            "score.Points",
            "score.PdoScale",
            "score.ScoreComparison",
            "score.ScoreComparison$Change",
            "score.ScoreComparison$Move",
            "score.ScoreComparison$Report",
            "score.ScoreSheet",
            "score.ScoreSheet$Line",
            "score.Scorecard",
            "sales.OutletId",
            "sales.ProductId",
            "sales.PurchaseDay",
            "sales.PurchaseId",
            "sales.PurchaseSummaries",
            "sales.PurchaseSummaries$Apart",
            "sales.PurchaseSummary",
            "sales.PurchaseTally",
            "feedback.SatisfactionId",
            "service.CaseId",
            "service.CaseTally",
            "service.CaseTotals",
            "service.CaseTotals$Counts",
            "service.CaseTotals$Times",
            "service.Priority",
            "service.PriorityMatrix",
            "service.PriorityMatrix$Cell",
            "service.ServiceWorkId",
            "stat.KaplanMeier",
            "stat.KaplanMeier$Curve",
            "stat.KaplanMeier$Step",
            "stat.KaplanMeier$Wait",
            "stat.KeyIndex",
            "stat.Wilson",
            "golden.ManualChoice",
            "golden.Provenance",
            "golden.SurvivorshipPolicy",
            "golden.SurvivorshipPolicy$Choice",
            "value.AsOf",
            "value.DateRange",
            "value.Distance",
            "value.Extensions",
            "value.ExternalId",
            "value.Money",
            "value.Ref",
            "value.Share",
            "check.Texts");

    /** Facts travel as JSON; a checked result is opened where it was read; the rest holds no state. */
    private static final List<String> NOT_SERIALIZABLE = List.of(
            "account.AccountAttributes",
            "account.AccountCoverage",
            "account.AccountTeams",
            "account.KeyAccount$Builder",
            "account.KeyAccounts",
            "account.Ownership$Builder",
            "account.Ownerships",
            "account.TeamAssignment$Builder",
            "check.Checked",
            "check.Checks",
            "check.Phrase",
            "consent.ConsentAttributes",
            "consent.ConsentLedger",
            "consent.ConsentLedgers",
            "consent.ConsentRecord$Builder",
            "consent.ConsentStatus",
            "consent.ContactPreference$Builder",
            "consent.ContactPreferences",
            "consent.Suppression$Builder",
            "customer.Assessment$Builder",
            "customer.AssessmentAttributes",
            "customer.Classification$Builder",
            "customer.Classifications",
            "customer.Credit$Builder",
            "customer.Customer$Builder",
            "customer.CustomerValue$Builder",
            "customer.Need$Builder",
            "customer.ProfileStatement$Builder",
            "interaction.FollowUp$Builder",
            "interaction.FollowUps",
            "interaction.Interaction$Builder",
            "interaction.InteractionAttributes",
            "interaction.InteractionTotals$Line",
            "interaction.Participant",
            "marketing.Campaign$Builder",
            "marketing.CampaignAttributes",
            "marketing.CampaignItem$Builder",
            "marketing.CampaignMember$Builder",
            "marketing.CampaignMember$Response",
            "marketing.CampaignMember$Suppression",
            "marketing.Campaigns",
            "marketing.Outreach",
            "marketing.Touch$Builder",
            "marketing.Touch$Outcome",
            "marketing.TouchAttributes",
            "file.CustomerAttributes",
            "file.CustomerFile",
            "file.CustomerFileAssembler",
            "file.CustomerFiles",
            "file.FactKind",
            "file.FactKinds",
            "file.Happening",
            "file.ReceivableAttributes",
            "file.RollUp",
            "golden.GoldenRecord",
            "golden.GoldenRecords",
            "golden.Sourced",
            "json.CrmJson",
            "pack.ConditionJson",
            "pack.RulePack",
            "history.Timeline$Visit",
            "customer.Contact$Builder",
            "customer.Contacts",
            "contactpoint.ContactPoint$Builder",
            "contactpoint.ContactPoints",
            "contactpoint.PostalAddress$Builder",
            "party.Hierarchy",
            "party.Hierarchy$Loop",
            "party.Organization$Builder",
            "party.Overlap",
            "party.Person$Builder",
            "party.Parties",
            "party.PartyAttributes",
            "party.PartyRole$Builder",
            "party.PartyRoles",
            "party.PersonName$Builder",
            "party.Relationship$Builder",
            "party.Relationships",
            "rule.Answers$Change",
            "lead.Conversion",
            "lead.Lead$Builder",
            "lead.LeadAttributes",
            "lead.LeadCodes",
            "lead.LeadContactPoint",
            "lead.LeadStatus",
            "lead.Leads",
            "lead.Qualification$Builder",
            "opportunity.CommitteeMember$Builder",
            "opportunity.Competitor$Builder",
            "opportunity.DealStanding",
            "opportunity.DealState$Builder",
            "opportunity.LossReason$Builder",
            "opportunity.NextStep",
            "opportunity.Opportunities",
            "opportunity.Opportunity$Builder",
            "opportunity.OpportunityAttributes",
            "opportunity.OpportunityLine$Builder",
            "opportunity.Probability",
            "opportunity.RecurringAmount",
            "opportunity.Snooze",
            "order.Contract$Builder",
            "order.ContractRenewals",
            "order.Delivery$Builder",
            "order.Delivery$Line",
            "order.Invoice$Builder",
            "order.InvoiceLine$Builder",
            "order.Order$Builder",
            "order.OrderLine$Builder",
            "order.Payment$Allocation",
            "order.Payment$Builder",
            "order.Quote$Builder",
            "order.QuoteRevisions",
            "ordertocash.InvoiceBalance$Builder",
            "ordertocash.OrderChain$Builder",
            "ordertocash.OrderToCashReport",
            "sales.Product$Builder",
            "sales.Purchase$Builder",
            "stat.Circles",
            "feedback.Complaint$Action",
            "feedback.Complaint$Builder",
            "feedback.Complaints",
            "feedback.Satisfaction$Builder",
            "service.CaseAttributes",
            "service.CaseContact",
            "service.CaseOwner",
            "service.CaseProgress",
            "service.CaseStatus",
            "service.CaseTotals$Line",
            "service.Rating",
            "service.Rating$Scale",
            "service.ServiceCase$Builder",
            "service.ServiceCase$Escalation",
            "service.ServiceCase$Promise",
            "service.ServiceCases",
            "service.ServiceOutlet$Builder",
            "service.ServiceWork$Builder",
            "service.ServiceWork$Part",
            "service.Triage",
            "stat.Quantiles",
            "stat.Sums");

    private static List<String> publicClasses(Predicate<JavaClass> such) {
        return MAIN.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !HIDDEN.contains(type.getPackageName()))
                .filter(type -> !type.isInterface() && !type.isEnum() && !inHiddenClass(type))
                .filter(such)
                .map(type -> type.getName().substring("org.crmkit.core.".length()))
                .toList();
    }

    private static boolean inHiddenClass(JavaClass type) {
        return type.getEnclosingClass()
                .filter(outer -> !outer.getModifiers().contains(JavaModifier.PUBLIC))
                .isPresent();
    }

    @Test
    void these_public_types_are_serializable() {
        assertThat(publicClasses(type -> type.isAssignableTo(Serializable.class)))
                .containsExactlyInAnyOrderElementsOf(SERIALIZABLE);
    }

    @Test
    void these_public_types_are_not() {
        assertThat(publicClasses(type -> !type.isAssignableTo(Serializable.class)))
                .containsExactlyInAnyOrderElementsOf(NOT_SERIALIZABLE);
    }

    @Test
    void serializable_classes_name_their_version() {
        assertThat(publicClasses(type -> type.isAssignableTo(Serializable.class)
                        && !type.isRecord()
                        && type.tryGetField("serialVersionUID").isEmpty()))
                .isEmpty();
    }
}
