package org.crmkit.core.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * As what an employee works for a customer. A host adds roles of its own by their code.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case
 */
public record TeamRole(String code) implements CodeValue<TeamRole> {
    /** Sells to the customer. */
    public static final TeamRole SALES_REPRESENTATIVE = new TeamRole("sales-representative");

    /** Helps the customer to use what it bought. */
    public static final TeamRole CUSTOMER_SUPPORT = new TeamRole("customer-support");

    /** Answers the customer's questions and complaints. */
    public static final TeamRole CUSTOMER_SERVICE_REPRESENTATIVE = new TeamRole("customer-service-representative");

    /** Sees to orders, deliveries and invoices. */
    public static final TeamRole OPERATIONS_SUPPORT = new TeamRole("operations-support");

    /** Brings the customer's needs into what is offered. */
    public static final TeamRole PRODUCT_DEVELOPMENT_MANAGER = new TeamRole("product-development-manager");

    /** Watches what the customer is worth and what it owes. */
    public static final TeamRole PORTFOLIO_AND_CREDIT_MANAGER = new TeamRole("portfolio-and-credit-manager");

    private static final Map<TeamRole, LocalizedText> WORDS = Map.of(
            SALES_REPRESENTATIVE, LocalizedText.of("sales representative", "销售代表"),
            CUSTOMER_SUPPORT, LocalizedText.of("customer support", "客户支持"),
            CUSTOMER_SERVICE_REPRESENTATIVE, LocalizedText.of("customer service representative", "客户服务代表"),
            OPERATIONS_SUPPORT, LocalizedText.of("operations support", "运营支持"),
            PRODUCT_DEVELOPMENT_MANAGER, LocalizedText.of("product development manager", "产品开发经理"),
            PORTFOLIO_AND_CREDIT_MANAGER, LocalizedText.of("portfolio and credit manager", "客户组合与信用经理"));

    /** Checks the code. */
    public TeamRole {
        Checks.id(code, "The code of a team role");
    }

    /** {@return the role with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TeamRole of(String code) {
        return new TeamRole(code);
    }

    /** {@return the roles that have a name here, in the order of their codes} */
    public static List<TeamRole> standard() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** {@return its name in English and Chinese; its code if it is a host's own} */
    @Override
    public LocalizedText words() {
        return WORDS.getOrDefault(this, LocalizedText.of(code));
    }

    /** {@return the code} */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
