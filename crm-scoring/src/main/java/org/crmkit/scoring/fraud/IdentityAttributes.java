package org.crmkit.scoring.fraud;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.party.Party;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;

/**
 * By what customers can be recognised, by name: every attribute whose name begins with {@code customer.identity.} is an
 * identity, and the rest of its name the kind. Its values must be in a form in which they can be compared.
 */
public final class IdentityAttributes {
    private static final String START = "customer.identity.";

    private IdentityAttributes() {}

    /**
     * {@return the registration ids, phone numbers and addresses of the customer's own party that are in use, and its bank account}
     *
     * @param bankAccount the host's field of the customer that holds the bank account, such as {@code acme.iban}
     */
    public static Attributes<CustomerFile> standard(String bankAccount) {
        Attribute<CustomerFile, Set<String>> account = Attribute.codes(
                START + "bank-account",
                file -> file.customer()
                        .extensions()
                        .text(bankAccount)
                        .map(Set::of)
                        .orElse(null));
        return Attributes.of(
                "customer",
                CustomerFile::id,
                Attribute.<CustomerFile>codes(START + "registration", IdentityAttributes::registrations)
                        .label("registration id", "注册号"),
                account.label("bank account", "银行账户"),
                reached("phone", ContactKind.PHONE).label("phone number", "电话号码"),
                reached("address", ContactKind.POSTAL).label("postal address", "邮寄地址"));
    }

    /** {@return the identities of a subject; those that are not known are left out} */
    public static <S> List<Identity> of(Attributes<S> on, S subject, AsOf asOf) {
        List<Identity> identities = new ArrayList<>();
        String id = on.idOf().from(subject);
        for (Attribute<S, ?> attribute : on.all()) {
            if (id != null && attribute.name().startsWith(START)) {
                String kind = attribute.name().substring(START.length());
                values(attribute.of(subject, asOf))
                        .filter(value -> !value.isBlank())
                        .forEach(value -> identities.add(new Identity(CustomerId.of(id), kind, value)));
            }
        }
        return List.copyOf(identities);
    }

    private static Stream<String> values(Optional<?> value) {
        return value.stream()
                .flatMap(it -> it instanceof Collection<?> several ? several.stream() : Stream.of(it))
                .map(Object::toString);
    }

    private static Set<String> registrations(CustomerFile file) {
        return file.party().map(Party::registrationIds).stream()
                .flatMap(List::stream)
                .map(it -> it.scheme() + ":" + it.normalized())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Attribute<CustomerFile, Set<String>> reached(String name, ContactKind kind) {
        return Attribute.at(START + name, AttributeKind.CODES, (file, asOf) -> keys(file, kind, asOf));
    }

    private static Set<String> keys(CustomerFile file, ContactKind kind, AsOf asOf) {
        Set<String> keys = new TreeSet<>();
        for (ContactPoint point : file.all(FactKinds.CONTACT_POINT)) {
            boolean own = point.party().equals(file.customer().party());
            if (own && point.kind() == kind && point.period().contains(asOf.date())) {
                point.key().map(ContactKey::text).ifPresent(keys::add);
            }
        }
        return keys;
    }
}
