package org.crmkit.scoring.credit;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.ReceivableAttributes;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules of credit find status, limit and open amount, and what may be added to what is open. Immutable.
 *
 * @param <S> what is asked about
 */
public final class CreditLine<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText NO_STATUS = LocalizedText.of("no credit status is known", "信用状态未知");
    private static final LocalizedText NO_SUCH_STATUS =
            LocalizedText.of("the credit status {} is none that is known here", "信用状态{}不在已知范围内");
    private static final LocalizedText NO_LIMIT = LocalizedText.of("no credit limit is known", "信用额度未知");
    private static final LocalizedText ZERO_LIMIT =
            LocalizedText.of("the credit limit is {}, with which nothing is compared", "信用额度为{}，不作比较");
    private static final LocalizedText NO_OPEN = LocalizedText.of("it is not known how much is open", "未付金额未知");
    private static final LocalizedText CURRENCIES = LocalizedText.of(
            "{} is of another currency than the credit limit of {}, and nothing is converted", "{}与信用额度{}币种不同，不作换算");

    private final Attribute<S, ?> status;
    private final Attribute<S, ?> limit;
    private final Attribute<S, ?> open;
    private final CreditPolicy policy;
    private final @Nullable Money more;

    private CreditLine(
            Attribute<S, ?> status,
            Attribute<S, ?> limit,
            Attribute<S, ?> open,
            CreditPolicy policy,
            @Nullable Money more) {
        this.status = status;
        this.limit = limit;
        this.open = open;
        this.policy = policy;
        this.more = more;
    }

    /**
     * {@return the line that {@code customer.credit-status}, {@code customer.credit-limit} and {@code customer.open-amount} tell}
     *
     * @throws IllegalArgumentException if one of them is missing or of another kind
     */
    public static <S> CreditLine<S> of(Attributes<S> on, CreditPolicy policy) {
        return new CreditLine<>(
                named(on, CustomerAttributes.CREDIT_STATUS),
                named(on, CustomerAttributes.CREDIT_LIMIT),
                named(on, ReceivableAttributes.OPEN_AMOUNT),
                policy,
                null);
    }

    /** {@return the line of customers' files, with the standard policy} */
    public static CreditLine<CustomerFile> standard() {
        return of(CustomerAttributes.standard().plus(ReceivableAttributes.standard()), CreditPolicy.standard());
    }

    private static <S> Attribute<S, ?> named(Attributes<S> on, Attribute<?, ?> wanted) {
        Optional<Attribute<S, ?>> found = on.find(wanted.name());
        Optional<AttributeKind> kind = found.map(Attribute::kind);
        Checks.that(
                kind.equals(Optional.of(wanted.kind())),
                "Credit needs the attribute {} of a {}, found {}",
                wanted,
                on.subject(),
                kind.map(AttributeKind::name).orElse("none"));
        return found.orElseThrow();
    }

    /** {@return this line as it would be with so much more open, as an order would make it} Below zero: with so much less. */
    public CreditLine<S> withMore(Money amount) {
        return new CreditLine<>(status, limit, open, policy, amount);
    }

    /** {@return the policy} */
    public CreditPolicy policy() {
        return policy;
    }

    /** {@return the status as it stands, as a yes, or the unknown that says why there is none} */
    Answer<CreditStatus> status(S subject, AsOf asOf) {
        Optional<?> code = status.of(subject, asOf);
        if (code.isEmpty()) {
            return Answer.unknown(NO_STATUS);
        }
        for (CreditStatus known : CreditStatus.values()) {
            if (known.name().equals(code.get())) {
                return Answer.yes(known, known.words());
            }
        }
        return Answer.unknown(NO_SUCH_STATUS, code.get().toString());
    }

    /** {@return the limit; absent if it is not known} */
    Optional<Money> limit(S subject, AsOf asOf) {
        return limit.of(subject, asOf).map(Money.class::cast);
    }

    /** {@return what follows from limit and open amount; no where the limit is zero, unknown where they cannot be compared} */
    Answer<CreditStatus> compared(S subject, AsOf asOf, Function<Standing, Answer<CreditStatus>> follows) {
        Optional<Money> most = limit(subject, asOf);
        if (most.isEmpty()) {
            return Answer.unknown(NO_LIMIT);
        } else if (most.get().signum() == 0) {
            return Answer.no(ZERO_LIMIT, most.get());
        }
        Optional<Money> owed = open.of(subject, asOf).map(Money.class::cast);
        return owed.isEmpty() ? Answer.unknown(NO_OPEN) : compared(most.get(), owed.get(), follows);
    }

    private Answer<CreditStatus> compared(Money most, Money owed, Function<Standing, Answer<CreditStatus>> follows) {
        if (!owed.currency().equals(most.currency())) {
            return Answer.unknown(CURRENCIES, owed, most);
        } else if (more != null && !more.currency().equals(most.currency())) {
            return Answer.unknown(CURRENCIES, more, most);
        }
        return follows.apply(new Standing(owed, most, more));
    }
}
