package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.check.Worded;

/**
 * As what two parties are related: what the first one is to the second, what the second is to the first, and whether one
 * stands above the other.
 *
 * <p>Written {@code subsidiary<parent-company}, {@code parent-company>subsidiary} or, where none is above,
 * {@code employee~employer}: the text says all, so that a host's own types need no list. The standard ones follow the
 * relationship types of Moqui's Mantle (public domain), Apache OFBiz and the Common Data Model.
 *
 * @param role a code for what the first party is
 * @param standing how the first party stands to the second
 * @param otherRole a code for what the second party is
 */
public record RelationshipType(String role, Standing standing, String otherRole)
        implements Comparable<RelationshipType>, Worded {
    /** How the first party of a relationship stands to the second. */
    public enum Standing {
        /** The second is above the first: a hierarchy. */
        BELOW('<'),
        /** None is above the other. */
        BESIDE('~'),
        /** The first is above the second: a hierarchy. */
        ABOVE('>');

        private final char sign;

        Standing(char sign) {
            this.sign = sign;
        }
    }

    /** A company of a group, to the company above it. */
    public static final RelationshipType SUBSIDIARY = parse("subsidiary<parent-company");

    /** A branch or department, to the organization it belongs to. */
    public static final RelationshipType UNIT = parse("unit<organization");

    /** An account, to the account under which it is led. */
    public static final RelationshipType ACCOUNT = parse("account<parent-account");

    /** A company, to somebody who owns a share of it. */
    public static final RelationshipType OWNED = parse("owned<owner");

    /** Somebody who reports, to the person they report to. */
    public static final RelationshipType REPORT = parse("report<manager");

    /** Somebody employed, to the employer. */
    public static final RelationshipType EMPLOYEE = parse("employee~employer");

    /** A member, to the group, club or household. */
    public static final RelationshipType MEMBER = parse("member~group");

    /** A supplier, to the one it supplies. */
    public static final RelationshipType SUPPLIER = parse("supplier~buyer");

    /** A distributor, to the one whose goods it sells. */
    public static final RelationshipType DISTRIBUTOR = parse("distributor~principal");

    /** Somebody who acts in another's name, to that other. */
    public static final RelationshipType REPRESENTATIVE = parse("representative~represented");

    /** An assistant, to the person assisted. */
    public static final RelationshipType ASSISTANT = parse("assistant~assisted");

    /** An adviser, to the one advised. */
    public static final RelationshipType ADVISER = parse("adviser~advised");

    /** Somebody who recommended us, to the one they recommended us to. */
    public static final RelationshipType REFERRER = parse("referrer~referred");

    /** Somebody who answers for another's debts, to that other. */
    public static final RelationshipType GUARANTOR = parse("guarantor~debtor");

    /** Two that do business together. */
    public static final RelationshipType PARTNER = parse("partner~partner");

    /** Two that compete. */
    public static final RelationshipType COMPETITOR = parse("competitor~competitor");

    /** Two that are married. */
    public static final RelationshipType SPOUSE = parse("spouse~spouse");

    /** A child, to its father or mother. */
    public static final RelationshipType CHILD = parse("child~parent");

    /** Two who are friends. */
    public static final RelationshipType FRIEND = parse("friend~friend");

    private static final Map<String, LocalizedText> WORDS = Map.ofEntries(
            end("subsidiary", "subsidiary", "子公司"),
            end("parent-company", "parent company", "母公司"),
            end("unit", "unit", "下属单位"),
            end("organization", "organization", "所属组织"),
            end("account", "account", "客户"),
            end("parent-account", "parent account", "上级客户"),
            end("owned", "holding", "被投资方"),
            end("owner", "owner", "股东"),
            end("report", "report", "下属"),
            end("manager", "manager", "上司"),
            end("employee", "employee", "员工"),
            end("employer", "employer", "雇主"),
            end("member", "member", "成员"),
            end("group", "group", "团体"),
            end("supplier", "supplier", "供应商"),
            end("buyer", "buyer", "采购方"),
            end("distributor", "distributor", "经销商"),
            end("principal", "principal", "委托方"),
            end("representative", "representative", "代表"),
            end("represented", "represented party", "被代表方"),
            end("assistant", "assistant", "助理"),
            end("assisted", "assisted person", "被协助人"),
            end("adviser", "adviser", "顾问"),
            end("advised", "advised party", "咨询方"),
            end("referrer", "referrer", "推荐人"),
            end("referred", "referred party", "被推荐人"),
            end("guarantor", "guarantor", "担保人"),
            end("debtor", "debtor", "债务人"),
            end("partner", "partner", "合作伙伴"),
            end("competitor", "competitor", "竞争对手"),
            end("spouse", "spouse", "配偶"),
            end("child", "child", "子女"),
            end("parent", "parent", "父母"),
            end("friend", "friend", "朋友"));

    /** Checks both codes, which must not hold a sign of standing. */
    public RelationshipType {
        checkEnd(role);
        checkEnd(otherRole);
    }

    private static Map.Entry<String, LocalizedText> end(String code, String en, String zh) {
        return Map.entry(code, LocalizedText.of(en, zh));
    }

    private static void checkEnd(String code) {
        Checks.id(code, "Each end of a relationship's type");
        Checks.that(
                signAt(code) < 0, "An end of a relationship's type must not hold one of <, ~ and >, found '{}'", code);
    }

    /** {@return the type that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RelationshipType parse(String text) {
        int at = signAt(text);
        Checks.that(at >= 0, "A relationship's type must read like subsidiary<parent-company, found '{}'", text);
        Standing standing = Standing.BELOW;
        for (Standing one : Standing.values()) {
            standing = one.sign == text.charAt(at) ? one : standing;
        }
        return new RelationshipType(text.substring(0, at), standing, text.substring(at + 1));
    }

    private static int signAt(String text) {
        int at = 0;
        while (at < text.length() && "<~>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** {@return the same type, told from the other end} */
    public RelationshipType inverse() {
        Standing other = switch (standing) {
            case BELOW -> Standing.ABOVE;
            case BESIDE -> Standing.BESIDE;
            case ABOVE -> Standing.BELOW;
        };
        return new RelationshipType(otherRole, other, role);
    }

    /** {@return the same type, told from the end that is below; itself if none is} */
    public RelationshipType upward() {
        return standing == Standing.ABOVE ? inverse() : this;
    }

    /** {@return whether one of the two stands above the other} */
    public boolean hierarchical() {
        return standing != Standing.BESIDE;
    }

    /** {@return what both are, in English and Chinese; their codes where they are a host's own} */
    @Override
    public LocalizedText words() {
        LocalizedText first = WORDS.getOrDefault(role, LocalizedText.of(role));
        LocalizedText second = WORDS.getOrDefault(otherRole, LocalizedText.of(otherRole));
        return LocalizedText.of(
                first.en() + " of " + second.en(), second.in(Texts.CHINESE) + "的" + first.in(Texts.CHINESE));
    }

    @Override
    public int compareTo(RelationshipType other) {
        return toString().compareTo(other.toString());
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return role + standing.sign + otherRole;
    }
}
