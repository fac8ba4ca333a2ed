package org.crmkit.core.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.party.RegistrationId.Verification;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/** What rules can ask of a party, by name. What only organizations or only persons have is not known of the others. */
public final class PartyAttributes {
    /** {@code person} or {@code organization}. */
    public static final Attribute<Party, String> TYPE = Attribute.<Party>code(
                    "party-type", party -> party instanceof Person ? "person" : "organization")
            .label("type of party", "主体类型");

    /** The state of the record. */
    public static final Attribute<Party, String> STATE = Attribute.<Party>code(
                    "party-state", party -> party.state().orElse(null))
            .label("state of the party", "主体状态");

    /** Whether the party was merged into another. */
    public static final Attribute<Party, Boolean> MERGED = Attribute.<Party>flag(
                    "party-merged", party -> party.mergedInto().isPresent())
            .label("merged into another party", "已并入其他主体");

    /** The language preferred. */
    public static final Attribute<Party, String> LANGUAGE = Attribute.<Party>code(
                    "language", party -> party.language().orElse(null))
            .label("language", "语言");

    /** The currency preferred, as its ISO 4217 code. */
    public static final Attribute<Party, String> CURRENCY = Attribute.<Party>code(
                    "currency",
                    party -> party.currency().map(it -> it.getCurrencyCode()).orElse(null))
            .label("currency", "币种");

    /** The source systems that know the party; none is known, too. */
    public static final Attribute<Party, Set<String>> SOURCES = Attribute.<Party>codes(
                    "source-systems",
                    party -> party.externalIds().stream()
                            .map(ExternalId::source)
                            .distinct()
                            .toList())
            .label("source systems", "来源系统");

    /** The schemes in which the party has a registration id that is not invalid; none is known, too. */
    public static final Attribute<Party, Set<String>> REGISTRATIONS = Attribute.<Party>codes(
                    "registrations", party -> schemes(party, false))
            .label("registration ids", "登记证号");

    /** The schemes in which the party has an invalid registration id; none is known, too. */
    public static final Attribute<Party, Set<String>> INVALID_REGISTRATIONS = Attribute.<Party>codes(
                    "invalid-registrations", party -> schemes(party, true))
            .label("invalid registration ids", "无效登记证号");

    /** The day of a person's birth. */
    public static final Attribute<Party, LocalDate> BIRTH_DATE = Attribute.<Party>date(
                    "birth-date",
                    party -> party instanceof Person person ? person.birthDate().orElse(null) : null)
            .label("birth date", "出生日期");

    /** A person's gender. */
    public static final Attribute<Party, String> GENDER = Attribute.<Party>code(
                    "gender",
                    party -> party instanceof Person person ? person.gender().orElse(null) : null)
            .label("gender", "性别");

    /** An organization's legal form. */
    public static final Attribute<Party, String> LEGAL_FORM = Attribute.<Party>code(
                    "legal-form", party -> of(party, Organization::legalForm))
            .label("legal form", "企业类型");

    /** An organization's lines of business, each as {@code scheme:code}; not known if there are none. */
    public static final Attribute<Party, Set<String>> INDUSTRIES =
            Attribute.<Party>codes("industries", PartyAttributes::industries).label("industries", "所属行业");

    /** How many people an organization employs. */
    public static final Attribute<Party, BigDecimal> EMPLOYEES =
            Attribute.<Party>number("employees", PartyAttributes::employees).label("employees", "员工人数");

    /** An organization's size. */
    public static final Attribute<Party, String> SIZE_CLASS = Attribute.<Party>code(
                    "size-class", party -> of(party, Organization::sizeClass))
            .label("size", "企业规模");

    /** An organization's revenue a year. */
    public static final Attribute<Party, Money> ANNUAL_REVENUE = Attribute.<Party>money(
                    "annual-revenue", party -> of(party, Organization::annualRevenue))
            .label("annual revenue", "年营业收入");

    /** An organization's region. */
    public static final Attribute<Party, String> REGION = Attribute.<Party>code(
                    "region", party -> of(party, Organization::region))
            .label("region", "区域");

    /** When an organization was founded. */
    public static final Attribute<Party, LocalDate> FOUNDED = Attribute.<Party>date(
                    "founded", party -> of(party, Organization::founded))
            .label("founded on", "成立日期");

    /** Who owns an organization. */
    public static final Attribute<Party, String> OWNERSHIP = Attribute.<Party>code(
                    "ownership", party -> of(party, Organization::ownership))
            .label("ownership", "所有制");

    private PartyAttributes() {}

    /** {@return all of them; a party is named by its id} */
    public static Attributes<Party> all() {
        return Attributes.of(
                "party",
                Party::id,
                TYPE,
                STATE,
                MERGED,
                LANGUAGE,
                CURRENCY,
                SOURCES,
                REGISTRATIONS,
                INVALID_REGISTRATIONS,
                BIRTH_DATE,
                GENDER,
                LEGAL_FORM,
                INDUSTRIES,
                EMPLOYEES,
                SIZE_CLASS,
                ANNUAL_REVENUE,
                REGION,
                FOUNDED,
                OWNERSHIP);
    }

    private static <V> @Nullable V of(Party party, Function<Organization, Optional<V>> part) {
        return party instanceof Organization organization
                ? part.apply(organization).orElse(null)
                : null;
    }

    private static @Nullable Long employees(Party party) {
        OptionalLong employees =
                party instanceof Organization organization ? organization.employees() : OptionalLong.empty();
        return employees.isPresent() ? employees.getAsLong() : null;
    }

    private static @Nullable List<String> industries(Party party) {
        boolean known = party instanceof Organization organization
                && !organization.industries().isEmpty();
        return known
                ? ((Organization) party)
                        .industries().stream()
                                .map(line -> line.scheme() + ":" + line.code())
                                .toList()
                : null;
    }

    private static List<String> schemes(Party party, boolean invalid) {
        return party.registrationIds().stream()
                .filter(id -> invalid == (id.verification() == Verification.INVALID))
                .map(RegistrationId::scheme)
                .distinct()
                .toList();
    }
}
