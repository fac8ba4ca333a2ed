package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.party.PartyRole.Boundary;
import org.crmkit.core.party.PartyRole.Position;
import org.jspecify.annotations.Nullable;

/**
 * As what one deals with a party. A host adds roles of its own by their code; the standard ones follow the role lists of
 * Moqui's Mantle (public domain) and Apache OFBiz.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case: {@code internal-unit}
 */
public record RoleType(String code) implements CodeValue<RoleType> {
    /** Buys from us. */
    public static final RoleType CUSTOMER = new RoleType("customer");

    /** May become a customer. */
    public static final RoleType PROSPECT = new RoleType("prospect");

    /** Uses what somebody else bought. */
    public static final RoleType END_USER = new RoleType("end-user");

    /** Gets the invoice. */
    public static final RoleType BILL_TO = new RoleType("bill-to");

    /** Gets the goods. */
    public static final RoleType SHIP_TO = new RoleType("ship-to");

    /** Sells our goods on, in a region or a trade. */
    public static final RoleType DISTRIBUTOR = new RoleType("distributor");

    /** Sells our goods to those who use them. */
    public static final RoleType DEALER = new RoleType("dealer");

    /** Sells in our name. */
    public static final RoleType AGENT = new RoleType("agent");

    /** Sells to us. */
    public static final RoleType SUPPLIER = new RoleType("supplier");

    /** Makes our goods. */
    public static final RoleType MANUFACTURER = new RoleType("manufacturer");

    /** Carries goods. */
    public static final RoleType CARRIER = new RoleType("carrier");

    /** Does business together with us. */
    public static final RoleType PARTNER = new RoleType("partner");

    /** Gives advice. */
    public static final RoleType CONSULTANT = new RoleType("consultant");

    /** Owns a part of us, or may. */
    public static final RoleType INVESTOR = new RoleType("investor");

    /** Sells the same as we do. */
    public static final RoleType COMPETITOR = new RoleType("competitor");

    /** Has a say in what others buy. */
    public static final RoleType INFLUENCER = new RoleType("influencer");

    /** Writes about us. */
    public static final RoleType PRESS = new RoleType("press");

    /** Works for us. */
    public static final RoleType EMPLOYEE = new RoleType("employee");

    /** A company, branch or department of ours. */
    public static final RoleType INTERNAL_UNIT = new RoleType("internal-unit");

    private static final Known OWN_CODE = new Known(null, null, null);
    private static final Map<RoleType, Known> KNOWN = Map.ofEntries(
            down(CUSTOMER, "customer", "客户"),
            down(PROSPECT, "prospect", "潜在客户"),
            down(END_USER, "end user", "最终用户"),
            down(BILL_TO, "bill-to party", "收票方"),
            down(SHIP_TO, "ship-to party", "收货方"),
            down(DISTRIBUTOR, "distributor", "经销商"),
            down(DEALER, "dealer", "零售商"),
            down(AGENT, "agent", "代理商"),
            known(SUPPLIER, "supplier", "供应商", Position.UPSTREAM, Boundary.EXTERNAL),
            known(MANUFACTURER, "manufacturer", "制造商", Position.UPSTREAM, Boundary.EXTERNAL),
            known(CARRIER, "carrier", "承运商", Position.MIDSTREAM, Boundary.EXTERNAL),
            known(PARTNER, "partner", "合作伙伴", Position.MIDSTREAM, Boundary.EXTERNAL),
            known(CONSULTANT, "consultant", "顾问", null, Boundary.EXTERNAL),
            known(INVESTOR, "investor", "投资方", null, Boundary.EXTERNAL),
            known(COMPETITOR, "competitor", "竞争对手", null, Boundary.EXTERNAL),
            known(INFLUENCER, "influencer", "影响者", null, Boundary.EXTERNAL),
            known(PRESS, "press", "媒体", null, Boundary.EXTERNAL),
            known(EMPLOYEE, "employee", "员工", Position.MIDSTREAM, Boundary.INTERNAL),
            known(INTERNAL_UNIT, "internal unit", "内部单位", Position.MIDSTREAM, Boundary.INTERNAL));

    /** Checks the code. */
    public RoleType {
        Checks.id(code, "The code of a role");
    }

    private record Known(
            @Nullable LocalizedText words,
            @Nullable Position position,
            @Nullable Boundary boundary) {}

    private static Map.Entry<RoleType, Known> down(RoleType role, String en, String zh) {
        return known(role, en, zh, Position.DOWNSTREAM, Boundary.EXTERNAL);
    }

    private static Map.Entry<RoleType, Known> known(
            RoleType role, String en, String zh, @Nullable Position position, Boundary boundary) {
        return Map.entry(role, new Known(LocalizedText.of(en, zh), position, boundary));
    }

    /** {@return the role with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoleType of(String code) {
        return new RoleType(code);
    }

    /** {@return the roles that have a name here, in the order of their codes} */
    public static List<RoleType> standard() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /** {@return where in the chain of goods such parties stand}; absent for a host's own role and where it says nothing. */
    public Optional<Position> position() {
        return Optional.ofNullable(known().position());
    }

    /** {@return on which side of the company's border such parties stand}; absent for a host's own role. */
    public Optional<Boundary> boundary() {
        return Optional.ofNullable(known().boundary());
    }

    private Known known() {
        return KNOWN.getOrDefault(this, OWN_CODE);
    }

    /** {@return its name in English and Chinese; its code if it is a host's own} */
    @Override
    public LocalizedText words() {
        LocalizedText words = known().words();
        return words == null ? LocalizedText.of(code) : words;
    }

    /** {@return the code} */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
