package org.crmkit.core.file;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.customer.AssessmentAttributes;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Classifications;
import org.crmkit.core.customer.Contacts;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.customer.Need;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.Order;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseAttributes;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of a customer's file, by name.
 *
 * <p>Nothing later than the moment asked about is seen. Counts count what is on file: none is 0, whether there was none or
 * nobody told.
 */
public final class CustomerAttributes {
    /** Whether business is done: {@code customer.status}. */
    public static final Attribute<CustomerFile, String> STATUS = Attribute.<CustomerFile>code(
                    "customer.status", file -> file.customer().status().orElse(null))
            .label("status", "状态");

    /** The employee in charge at the moment asked about, see {@link CustomerFile#owner}: {@code customer.owner}. */
    public static final Attribute<CustomerFile, String> OWNER = Attribute.<CustomerFile, String>at(
                    "customer.owner",
                    AttributeKind.CODE,
                    (file, asOf) -> file.owner(asOf).map(EmployeeId::value).orElse(null))
            .label("owner", "负责人");

    /** The part of the company: {@code customer.business-unit}. */
    public static final Attribute<CustomerFile, String> BUSINESS_UNIT = Attribute.<CustomerFile>code(
                    "customer.business-unit",
                    file -> file.customer().businessUnit().orElse(null))
            .label("business unit", "业务单元");

    /** Since when it is a customer: {@code customer.since}. */
    public static final Attribute<CustomerFile, LocalDate> SINCE = Attribute.<CustomerFile>date(
                    "customer.since", file -> file.customer().since().orElse(null))
            .label("customer since", "成为客户日期");

    /** What it came from: {@code customer.lead-source}. */
    public static final Attribute<CustomerFile, String> LEAD_SOURCE = Attribute.<CustomerFile>code(
                    "customer.lead-source", file -> file.customer().leadSource().orElse(null))
            .label("lead source", "线索来源");

    /** What is done with its orders: {@code customer.credit-status}. */
    public static final Attribute<CustomerFile, String> CREDIT_STATUS = Attribute.<CustomerFile>code(
                    "customer.credit-status",
                    file -> file.customer().credit().map(Credit::status).orElse(null))
            .label("credit status", "信用状态");

    /** How much it may owe: {@code customer.credit-limit}. */
    public static final Attribute<CustomerFile, Money> CREDIT_LIMIT = Attribute.<CustomerFile>money(
                    "customer.credit-limit",
                    file -> file.customer().credit().flatMap(Credit::limit).orElse(null))
            .label("credit limit", "信用额度");

    /** What it brings now: {@code customer.actual-value}. */
    public static final Attribute<CustomerFile, Money> ACTUAL_VALUE =
            value("customer.actual-value", CustomerValue::actual).label("actual value", "当前价值");

    /** What it could bring: {@code customer.potential-value}. */
    public static final Attribute<CustomerFile, Money> POTENTIAL_VALUE =
            value("customer.potential-value", CustomerValue::potential).label("potential value", "潜在价值");

    /** The lines of business of an organization, by their codes: {@code customer.industry}. */
    public static final Attribute<CustomerFile, Set<String>> INDUSTRY = Attribute.<CustomerFile>codes(
                    "customer.industry",
                    file -> organization(file)
                            .map(it -> it.industries().stream()
                                    .map(Organization.Industry::code)
                                    .toList())
                            .filter(codes -> !codes.isEmpty())
                            .orElse(null))
            .label("industry", "行业");

    /** How many people an organization employs: {@code customer.employees}. */
    public static final Attribute<CustomerFile, BigDecimal> EMPLOYEES = Attribute.<CustomerFile>number(
                    "customer.employees",
                    file -> organization(file)
                            .filter(it -> it.employees().isPresent())
                            .map(it -> it.employees().getAsLong())
                            .orElse(null))
            .label("employees", "员工数");

    /** The region of an organization: {@code customer.region}. */
    public static final Attribute<CustomerFile, String> REGION = Attribute.<CustomerFile>code(
                    "customer.region",
                    file -> organization(file).flatMap(Organization::region).orElse(null))
            .label("region", "地区");

    /** How many orders there were: {@code customer.orders}. */
    public static final Attribute<CustomerFile, Long> ORDERS =
            count("customer.orders", FactKinds.ORDER).label("orders", "订单数");

    /** The day of the last order: {@code customer.last-order-on}. */
    public static final Attribute<CustomerFile, LocalDate> LAST_ORDER_ON = Attribute.<CustomerFile, LocalDate>at(
                    "customer.last-order-on",
                    AttributeKind.DATE,
                    (file, asOf) -> last(seen(file, FactKinds.ORDER, asOf).map(Order::ordered)))
            .label("last order", "最近订单日期");

    /** The day on which it last bought, after purchases, line by line or summed up: {@code customer.last-purchase-on}. */
    public static final Attribute<CustomerFile, LocalDate> LAST_PURCHASE_ON = Attribute.<CustomerFile, LocalDate>at(
                    "customer.last-purchase-on",
                    AttributeKind.DATE,
                    (file, asOf) -> CustomerAttributes.<LocalDate>last(Stream.concat(
                            seen(file, FactKinds.PURCHASE, asOf)
                                    .filter(line -> line.amount().signum() > 0)
                                    .map(Purchase::day),
                            seen(file, FactKinds.PURCHASES, asOf).flatMap(series -> series.lastPurchase().stream()))))
            .label("last purchase", "最近购买日期");

    /** The last day of the contract in force that ends last: {@code customer.contract-ends-on}. */
    public static final Attribute<CustomerFile, LocalDate> CONTRACT_ENDS_ON = Attribute.<CustomerFile, LocalDate>at(
                    "customer.contract-ends-on",
                    AttributeKind.DATE,
                    (file, asOf) -> CustomerAttributes.<LocalDate>last(seen(file, FactKinds.CONTRACT, asOf)
                            .map(Contract::term)
                            .filter(term ->
                                    term.contains(asOf.date()) && !term.until().equals(LocalDate.MAX))
                            .map(term -> term.until().minusDays(1))))
            .label("contract end", "合同到期日");

    /** When somebody of the company last spoke with it: {@code customer.last-talk}. */
    public static final Attribute<CustomerFile, Instant> LAST_TALK = Attribute.<CustomerFile, Instant>at(
                    "customer.last-talk",
                    AttributeKind.MOMENT,
                    (file, asOf) -> CustomerAttributes.<Instant>last(seen(file, FactKinds.INTERACTION, asOf)
                            .filter(it -> it.status() == InteractionStatus.COMPLETED)
                            .map(Interaction::startedAt)
                            .flatMap(Optional::stream)))
            .label("last talk", "最近沟通时间");

    /** Whether the person whom one asks for first has left: {@code customer.main-contact-left}. */
    public static final Attribute<CustomerFile, Boolean> MAIN_CONTACT_LEFT =
            Contacts.MAIN_LEFT.through(file -> file.all(FactKinds.CONTACT));

    /** How many things are still to be done for it: {@code customer.open-follow-ups}. */
    public static final Attribute<CustomerFile, Long> OPEN_FOLLOW_UPS = Attribute.<CustomerFile, Long>at(
                    "customer.open-follow-ups",
                    AttributeKind.COUNT,
                    (file, asOf) -> seen(file, FactKinds.FOLLOW_UP, asOf)
                            .filter(it -> it.open(asOf))
                            .count())
            .label("open follow-ups", "未完成跟进数");

    /** How many of them should have been done: {@code customer.overdue-follow-ups}. */
    public static final Attribute<CustomerFile, Long> OVERDUE_FOLLOW_UPS = Attribute.<CustomerFile, Long>at(
                    "customer.overdue-follow-ups",
                    AttributeKind.COUNT,
                    (file, asOf) -> seen(file, FactKinds.FOLLOW_UP, asOf)
                            .filter(it -> it.overdue(asOf))
                            .count())
            .label("overdue follow-ups", "逾期跟进数");

    /** The codes of needs that are not met: {@code customer.unmet-needs}. */
    public static final Attribute<CustomerFile, Set<String>> UNMET_NEEDS = Attribute.<CustomerFile, Set<String>>at(
                    "customer.unmet-needs",
                    AttributeKind.CODES,
                    (file, asOf) -> Set.copyOf(seen(file, FactKinds.NEED, asOf)
                            .filter(need -> need.unmet(asOf))
                            .map(Need::what)
                            .toList()))
            .label("unmet needs", "未满足的需求");

    private CustomerAttributes() {}

    /** {@return all of them} */
    public static Attributes<CustomerFile> standard() {
        return Attributes.of(
                "customer",
                CustomerFile::id,
                STATUS,
                OWNER,
                BUSINESS_UNIT,
                SINCE,
                LEAD_SOURCE,
                CREDIT_STATUS,
                CREDIT_LIMIT,
                ACTUAL_VALUE,
                POTENTIAL_VALUE,
                INDUSTRY,
                EMPLOYEES,
                REGION,
                ORDERS,
                LAST_ORDER_ON,
                LAST_PURCHASE_ON,
                CONTRACT_ENDS_ON,
                LAST_TALK,
                MAIN_CONTACT_LEFT,
                OPEN_FOLLOW_UPS,
                OVERDUE_FOLLOW_UPS,
                UNMET_NEEDS);
    }

    /**
     * {@return what can be asked of its purchases, see {@link PurchaseAttributes}: {@code purchase.silence} and others}; not
     * known of purchases in several currencies. Each attribute joins the purchases anew when asked.
     */
    public static Attributes<CustomerFile> purchasing() {
        return PurchaseAttributes.standard()
                .through(
                        "customer",
                        CustomerFile::id,
                        file -> PurchaseSummary.joined(
                                        file.id(), file.all(FactKinds.PURCHASE), file.all(FactKinds.PURCHASES))
                                .orElse(null));
    }

    /** {@return the class in a scheme: {@code customer.class.} and the scheme, which must be in kebab case} */
    public static Attribute<CustomerFile, String> classOf(String scheme) {
        return Attribute.at(
                "customer.class." + scheme,
                AttributeKind.CODE,
                (file, asOf) -> Classifications.of(file.customer().classifications())
                        .at(scheme, asOf.date())
                        .map(Classification::code)
                        .orElse(null));
    }

    /** {@return the class, stage, band or yes or no that was assessed last: {@code assessment.} and what was assessed} */
    public static Attribute<CustomerFile, String> assessed(String what) {
        return AssessmentAttributes.code(what).through(file -> file.all(FactKinds.ASSESSMENT));
    }

    /** {@return the score that was assessed last: {@code assessment.}, what was assessed, and {@code .number}} */
    public static Attribute<CustomerFile, BigDecimal> score(String what) {
        return AssessmentAttributes.number(what).through(file -> file.all(FactKinds.ASSESSMENT));
    }

    /** {@return a host's own field of the customer: its name, such as {@code acme.region}} */
    public static <V> Attribute<CustomerFile, V> extension(String name, AttributeKind kind) {
        return Attribute.extension(name, kind, file -> file.customer().extensions());
    }

    private interface Part extends Serializable {
        Optional<Money> of(CustomerValue value);
    }

    private static Attribute<CustomerFile, Money> value(String name, Part part) {
        return Attribute.at(
                name,
                AttributeKind.MONEY,
                (file, asOf) -> file.customer()
                        .value()
                        .filter(value -> asOf.sees(value.asOf()))
                        .flatMap(part::of)
                        .orElse(null));
    }

    private static Attribute<CustomerFile, Long> count(String name, FactKind<?> kind) {
        return Attribute.at(
                name,
                AttributeKind.COUNT,
                (file, asOf) -> seen(file, kind, asOf).count());
    }

    private static Optional<Organization> organization(CustomerFile file) {
        return file.party().filter(Organization.class::isInstance).map(Organization.class::cast);
    }

    /** {@return the facts of a kind as they were known at a moment} */
    private static <T> Stream<T> seen(CustomerFile file, FactKind<T> kind, AsOf asOf) {
        List<T> all = file.all(kind);
        return all.stream().flatMap(fact -> kind.knownAt(Objects.requireNonNull(fact), asOf).stream());
    }

    private static <C extends Comparable<? super C>> @Nullable C last(Stream<C> all) {
        return all.max(Comparator.naturalOrder()).orElse(null);
    }
}
