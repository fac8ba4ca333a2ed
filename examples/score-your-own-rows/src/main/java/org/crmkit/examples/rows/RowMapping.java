package org.crmkit.examples.rows;

import static org.crmkit.examples.rows.Columns.day;
import static org.crmkit.examples.rows.Columns.flag;
import static org.crmkit.examples.rows.Columns.moment;
import static org.crmkit.examples.rows.Columns.money;
import static org.crmkit.examples.rows.Columns.number;
import static org.crmkit.examples.rows.Columns.text;

import java.sql.ResultSet;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.ReceivableAttributes;
import org.crmkit.core.lead.LeadAttributes;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.sales.PurchaseAttributes;
import org.crmkit.core.service.CaseAttributes;
import org.crmkit.scoring.credit.PaymentAttributes;
import org.crmkit.scoring.survey.SurveyAttributes;

/** What the columns of the two queries mean, under the names that packs know: all that is to be written for another ERP. */
final class RowMapping {
    /** What packs ask of a customer. The ERP keeps no warranties and too few invoices for a trend: those names are left out. */
    static final Attributes<ResultSet> CUSTOMER = Attributes.of(
            "customer",
            text("ID"),
            CustomerAttributes.STATUS.from(text("STATUS")),
            CustomerAttributes.SINCE.from(day("SINCE")),
            CustomerAttributes.LAST_PURCHASE_ON.from(day("LAST_PURCHASE")),
            CustomerAttributes.CONTRACT_ENDS_ON.from(day("CONTRACT_END")),
            CustomerAttributes.MAIN_CONTACT_LEFT.from(flag("CONTACT_LEFT")),
            Attribute.flag("customer.owner-left", flag("OWNER_LEFT")).label("the owner has left", "负责人已离职"),
            CaseAttributes.openCases("complaint")
                    .from(number("OPEN_COMPLAINTS"))
                    .label("open complaints", "未办结投诉数"),
            PurchaseAttributes.SILENCE.from(number("SILENCE")),
            PurchaseAttributes.TREND.from(number("TREND")),
            PaymentAttributes.PAID_IN_TIME.from(number("PAID_IN_TIME")),
            PaymentAttributes.DAYS_LATE.from(number("DAYS_LATE")),
            PaymentAttributes.OVERDUE_DAYS.from(number("OVERDUE_DAYS")),
            CustomerAttributes.CREDIT_STATUS.from(text("CREDIT_STATUS")),
            CustomerAttributes.CREDIT_LIMIT.from(money("CREDIT_LIMIT", "CURRENCY")),
            ReceivableAttributes.OPEN_AMOUNT.from(money("OPEN_AMOUNT", "OWED_IN")),
            CustomerAttributes.POTENTIAL_VALUE.from(money("CATEGORY_SPEND", "CURRENCY")),
            Attribute.money("profit.revenue", money("REVENUE", "SOLD_IN")),
            Attribute.money("profit.goods", money("GOODS", "SOLD_IN")),
            Attribute.money("profit.service", money("SERVICE", "CURRENCY")),
            Attribute.money("profit.retention", money("RETENTION", "CURRENCY")));

    /** What the survey asked. */
    static final Attributes<ResultSet> ANSWER =
            Attributes.of("survey-answer", text("ID"), SurveyAttributes.RECOMMENDATION.from(number("RECOMMENDATION")));

    /** What there is to be right and fresh, under the names of the quality policy. */
    static final Attributes<ResultSet> DATA = Attributes.of(
            "customer",
            text("ID"),
            Attribute.code("legal-name", text("NAME")),
            Attribute.code("uscc", text("USCC")),
            Attribute.code("phone", text("PHONE")),
            Attribute.date("phone.noted", day("CHECKED_ON")),
            Attribute.code("email", text("EMAIL")),
            Attribute.date("email.noted", day("CHECKED_ON")),
            Attribute.code("owner", text("OWNER")),
            Attribute.code("region", text("REGION")),
            Attribute.code("status", text("STATUS")),
            Attribute.date("since", day("SINCE")));

    /** Whether a customer is a person or an organization. */
    static final Attribute<ResultSet, String> KIND = Attribute.code("kind", text("KIND"));

    /** What packs ask of a lead. */
    static final Attributes<ResultSet> LEAD = Attributes.of(
            "lead",
            text("ID"),
            LeadAttributes.BUDGET.from(text("BUDGET")),
            LeadAttributes.AUTHORITY.from(text("AUTHORITY")),
            LeadAttributes.NEED.from(text("NEED")),
            LeadAttributes.TIMEFRAME.from(text("TIMEFRAME")),
            Attribute.number("lead.engagement", number("INTEREST")).label("engagement", "互动度"),
            Attribute.moment("lead.last-interest", moment("LAST_INTEREST")).label("last sign of interest", "最近兴趣信号"));

    private RowMapping() {}
}
