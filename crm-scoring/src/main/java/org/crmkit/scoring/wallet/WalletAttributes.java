package org.crmkit.scoring.wallet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeFailure;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * The wallet of any subject that has two amounts: what it spends here, and what it spends altogether.
 *
 * @param <S> whose wallet it is
 */
public final class WalletAttributes<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText MISSING =
            LocalizedText.of("the attributes of {} hold no amount of that name", "{}没有该名称的金额");
    private static final LocalizedText UNREAD = LocalizedText.of("{} cannot be read", "{}无法读取");

    private final Attribute<S, ?> own;
    private final Attribute<S, ?> category;
    private final Attributes<S> subject;

    private WalletAttributes(Attribute<S, ?> own, Attribute<S, ?> category, Attributes<S> subject) {
        this.own = own;
        this.category = category;
        this.subject = subject;
    }

    /**
     * {@return the wallets of customers' files: {@code customer.actual-value} is what they spend here,
     * {@code customer.potential-value} what they spend altogether}
     *
     * <p>This fits hosts that keep the potential of a customer as all that it spends on the category; others name their own.
     */
    public static WalletAttributes<CustomerFile> standard() {
        return of(
                        CustomerAttributes.standard(),
                        CustomerAttributes.ACTUAL_VALUE.name(),
                        CustomerAttributes.POTENTIAL_VALUE.name())
                .orThrow();
    }

    /**
     * {@return the wallets of those subjects; one finding {@code wallet.unknown-amount} for each amount that they do not offer}
     *
     * @param on the subject's attributes
     * @param own the name of what it spends here
     * @param category the name of what it spends on the category altogether
     */
    public static <S> Checked<WalletAttributes<S>> of(Attributes<S> on, String own, String category) {
        List<Finding> findings = new ArrayList<>();
        Optional<Attribute<S, ?>> here = amount(on, own, findings);
        Optional<Attribute<S, ?>> altogether = amount(on, category, findings);
        return here.isPresent() && altogether.isPresent()
                ? Checked.of(new WalletAttributes<>(here.get(), altogether.get(), on))
                : Checked.refused(findings);
    }

    private static <S> Optional<Attribute<S, ?>> amount(Attributes<S> on, String name, List<Finding> findings) {
        Optional<Attribute<S, ?>> found = on.find(name).filter(it -> it.kind() == AttributeKind.MONEY);
        if (found.isEmpty()) {
            findings.add(
                    Finding.error("wallet.unknown-amount", Place.path(name), name, Reason.of(MISSING, on.subject())));
        }
        return found;
    }

    /** {@return the wallet of a subject, or why it is not known}; an amount that cannot be read is not known either. */
    public Answer<Wallet> read(S subject, AsOf asOf) {
        try {
            return wallet(subject, asOf);
        } catch (AttributeFailure e) {
            return Answer.unknown(UNREAD, e.attribute());
        }
    }

    private Answer<Wallet> wallet(S subject, AsOf asOf) {
        return Wallet.of(
                own.of(subject, asOf).map(Money.class::cast),
                category.of(subject, asOf).map(Money.class::cast));
    }

    /**
     * {@return the subject's attributes and two more: {@code wallet.share}, a number 0..1, and {@code wallet.room}, an amount}
     *
     * <p>Both are not known where the wallet is not, and fail where an amount cannot be read.
     */
    public Attributes<S> attributes() {
        Attribute<S, BigDecimal> share = Attribute.at(
                "wallet.share",
                AttributeKind.NUMBER,
                (it, asOf) -> wallet(it, asOf)
                        .yes()
                        .map(wallet -> wallet.share().value())
                        .orElse(null));
        Attribute<S, Money> room = Attribute.at(
                "wallet.room",
                AttributeKind.MONEY,
                (it, asOf) -> wallet(it, asOf).yes().map(Wallet::room).orElse(null));
        return subject.plus(share.label("share of wallet", "钱包份额")).plus(room.label("room to grow", "增长空间"));
    }
}
