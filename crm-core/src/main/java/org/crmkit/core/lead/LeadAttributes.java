package org.crmkit.core.lead;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.Organization;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * What rules can ask of a lead, by name.
 *
 * <p>Status and conversion are as they were known at the moment asked about. Days are counted in the zone of that moment, from
 * the day on which something began.
 */
public final class LeadAttributes {
    /** The host's word for how far it has come: {@code lead.status}. */
    public static final Attribute<Lead, String> STATUS =
            status("lead.status", status -> Optional.of(status.code()), "status of the lead", "线索状态");

    /** How far it has come, {@code NEW} to {@code DISQUALIFIED}: {@code lead.category}. */
    public static final Attribute<Lead, String> CATEGORY =
            status("lead.category", status -> Optional.of(status.category().name()), "standing of the lead", "线索阶段");

    /** Why nothing will come of it: {@code lead.disqualified-because}. */
    public static final Attribute<Lead, String> DISQUALIFIED_BECAUSE =
            status("lead.disqualified-because", LeadStatus::reason, "reason of the disqualification", "淘汰原因");

    /** How it came: {@code lead.source}. */
    public static final Attribute<Lead, String> SOURCE =
            code("lead.source", Lead::source, "source of the lead", "线索来源");

    /** How promising it is: {@code lead.rating}. */
    public static final Attribute<Lead, String> RATING = code("lead.rating", Lead::rating, "rating", "热度");

    /** Who works on it: {@code lead.owner}. */
    public static final Attribute<Lead, String> OWNER =
            code("lead.owner", lead -> lead.owner().map(Object::toString), "owner of the lead", "线索负责人");

    /** The organization's line of business: {@code lead.industry}. */
    public static final Attribute<Lead, String> INDUSTRY =
            code("lead.industry", lead -> lead.industry().map(Organization.Industry::code), "industry", "行业");

    /** The organization's size: {@code lead.size}. */
    public static final Attribute<Lead, String> SIZE = code("lead.size", Lead::sizeClass, "size", "规模");

    /** How many people the organization employs: {@code lead.employees}. */
    public static final Attribute<Lead, BigDecimal> EMPLOYEES = Attribute.<Lead>number(
                    "lead.employees",
                    lead -> lead.employees().isPresent() ? lead.employees().getAsLong() : null)
            .label("employees", "员工人数");

    /** What the organization turns over in a year: {@code lead.annual-revenue}. */
    public static final Attribute<Lead, Money> ANNUAL_REVENUE = Attribute.<Lead>money(
                    "lead.annual-revenue", lead -> lead.annualRevenue().orElse(null))
            .label("annual revenue", "年营业额");

    /** Whether there is money: {@code lead.budget}. */
    public static final Attribute<Lead, String> BUDGET =
            qualified("lead.budget", Qualification::budget, "budget", "预算状态");

    /** How much money: {@code lead.budget-amount}. */
    public static final Attribute<Lead, Money> BUDGET_AMOUNT = Attribute.<Lead>money(
                    "lead.budget-amount",
                    lead -> lead.qualification()
                            .flatMap(Qualification::budgetAmount)
                            .orElse(null))
            .label("amount of the budget", "预算金额");

    /** What the person has to say: {@code lead.authority}. */
    public static final Attribute<Lead, String> AUTHORITY =
            qualified("lead.authority", Qualification::authority, "authority", "决策权");

    /** How much it is needed: {@code lead.need}. */
    public static final Attribute<Lead, String> NEED = qualified("lead.need", Qualification::need, "need", "需求程度");

    /** When: {@code lead.timeframe}. */
    public static final Attribute<Lead, String> TIMEFRAME =
            qualified("lead.timeframe", Qualification::timeframe, "timeframe", "采购时间");

    /** By what kinds of contact points it can be reached: {@code lead.contact-points}. */
    public static final Attribute<Lead, Set<String>> CONTACT_POINTS = Attribute.<Lead>constants(
                    "lead.contact-points",
                    lead -> lead.contactPoints().stream()
                            .map(LeadContactPoint::kind)
                            .toList())
            .label("kinds of contact points", "联系方式种类");

    /** When it was created: {@code lead.created}. */
    public static final Attribute<Lead, Instant> CREATED = Attribute.<Lead, Instant>at(
                    "lead.created",
                    AttributeKind.MOMENT,
                    (lead, asOf) -> asOf.sees(lead.created()) ? lead.created() : null)
            .label("creation of the lead", "线索创建时间");

    /** Whether it has been converted: {@code lead.converted}. */
    public static final Attribute<Lead, Boolean> CONVERTED = Attribute.<Lead, Boolean>at(
                    "lead.converted",
                    AttributeKind.FLAG,
                    (lead, asOf) ->
                            lead.conversion().filter(it -> asOf.sees(it.at())).isPresent())
            .label("converted", "已转化");

    /** The days since it was created: {@code lead.age}. */
    public static final Attribute<Lead, BigDecimal> AGE = Attribute.<Lead, BigDecimal>at(
                    "lead.age",
                    AttributeKind.NUMBER,
                    (lead, asOf) -> asOf.sees(lead.created()) ? days(lead.created(), asOf) : null)
            .label("age of the lead", "线索存续时间")
            .unit("days", "天");

    /** The days since its status became what it is: {@code lead.days-in-status}. */
    public static final Attribute<Lead, BigDecimal> DAYS_IN_STATUS = Attribute.<Lead, BigDecimal>at(
                    "lead.days-in-status",
                    AttributeKind.NUMBER,
                    (lead, asOf) -> since(lead, asOf).map(at -> days(at, asOf)).orElse(null))
            .label("time in its status", "当前状态停留时间")
            .unit("days", "天");

    /** How often it was taken up again after it was disqualified: {@code lead.recycled}. */
    public static final Attribute<Lead, BigDecimal> RECYCLED = Attribute.<Lead, BigDecimal>at(
                    "lead.recycled",
                    AttributeKind.NUMBER,
                    (lead, asOf) -> since(lead, asOf)
                            .map(at -> BigDecimal.valueOf(lead.recycled(asOf)))
                            .orElse(null))
            .label("times it was taken up again", "回收再跟进次数");

    private LeadAttributes() {}

    /** {@return all of them} */
    public static Attributes<Lead> standard() {
        return Attributes.of(
                "lead",
                Lead::id,
                STATUS,
                CATEGORY,
                DISQUALIFIED_BECAUSE,
                SOURCE,
                RATING,
                OWNER,
                INDUSTRY,
                SIZE,
                EMPLOYEES,
                ANNUAL_REVENUE,
                BUDGET,
                BUDGET_AMOUNT,
                AUTHORITY,
                NEED,
                TIMEFRAME,
                CONTACT_POINTS,
                CREATED,
                CONVERTED,
                AGE,
                DAYS_IN_STATUS,
                RECYCLED);
    }

    private interface Part<T> extends Function<T, Optional<String>>, Serializable {}

    private static Attribute<Lead, String> code(String name, Part<Lead> part, String en, String zh) {
        return Attribute.<Lead>code(name, lead -> part.apply(lead).orElse(null)).label(en, zh);
    }

    private static Attribute<Lead, String> qualified(String name, Part<Qualification> part, String en, String zh) {
        return code(name, lead -> lead.qualification().flatMap(part), en, zh);
    }

    private static Attribute<Lead, String> status(String name, Part<LeadStatus> part, String en, String zh) {
        return Attribute.<Lead, String>at(
                        name,
                        AttributeKind.CODE,
                        (lead, asOf) ->
                                lead.status().at(asOf.instant()).flatMap(part).orElse(null))
                .label(en, zh);
    }

    private static Optional<Instant> since(Lead lead, AsOf asOf) {
        return lead.status().until(asOf.instant()).map(seen -> {
            List<Timeline.Entry<LeadStatus>> entries = seen.by(status -> status).entries();
            return entries.get(entries.size() - 1).at();
        });
    }

    private static BigDecimal days(Instant since, AsOf asOf) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.ofInstant(since, asOf.zone()), asOf.date()));
    }
}
