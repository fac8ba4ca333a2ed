package org.crmkit.core.golden;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.Person;
import org.crmkit.core.value.Ref;

/** The kinds of records of which several sources may tell, with all their parts, named as in JSON. */
final class Records {
    static final RecordType<Customer, Customer.Builder> CUSTOMER = new RecordType<>(
            fact -> Ref.of(GoldenRecord.CUSTOMER, fact.id().value()),
            fact -> Customer.builder().id(fact.id()),
            new FactFields<Customer, Customer.Builder>()
                    .always("party", Customer::party, (builder, value) -> builder.party(value))
                    .one("name", Customer::name, (builder, value) -> builder.name(value))
                    .redacted()
                    .one("status", Customer::status, (builder, value) -> builder.status(value))
                    .one("statusCode", Customer::statusCode, (builder, value) -> builder.statusCode(value))
                    .one("since", Customer::since, (builder, value) -> builder.since(value))
                    .one("owner", Customer::owner, (builder, value) -> builder.owner(value))
                    .one("businessUnit", Customer::businessUnit, (builder, value) -> builder.businessUnit(value))
                    .many("externalIds", Customer::externalIds, (builder, value) -> builder.externalIds(value))
                    .many(
                            "classifications",
                            Customer::classifications,
                            (builder, value) -> builder.classifications(value))
                    .one("currency", Customer::currency, (builder, value) -> builder.currency(value))
                    .one("paymentTerms", Customer::paymentTerms, (builder, value) -> builder.paymentTerms(value))
                    .one("credit", Customer::credit, (builder, value) -> builder.credit(value))
                    .one("value", Customer::value, (builder, value) -> builder.value(value))
                    .one("leadSource", Customer::leadSource, (builder, value) -> builder.leadSource(value))
                    .one("campaign", Customer::campaign, (builder, value) -> builder.campaign(value))
                    .one(
                            "preferredChannel",
                            Customer::preferredChannel,
                            (builder, value) -> builder.preferredChannel(value))
                    .one("description", Customer::description, (builder, value) -> builder.description(value))
                    .redacted()
                    .list(),
            Customer::extensions,
            (builder, extensions) -> builder.extensions(extensions),
            Customer::unknownFields,
            (builder, name, value) -> builder.putUnknownField(name, value),
            Customer.Builder::build);

    static final RecordType<Person, Person.Builder> PERSON = new RecordType<>(
            Records::ref,
            fact -> Person.builder().id(fact.id()),
            new FactFields<Person, Person.Builder>()
                    .always("displayName", Person::displayName, (builder, value) -> builder.displayName(value))
                    .redacted()
                    .one("localName", Person::localName, (builder, value) -> builder.localName(value))
                    .redacted()
                    .always("name", Person::name, (builder, value) -> builder.name(value))
                    .redacted()
                    .many("otherNames", Person::otherNames, (builder, value) -> builder.otherNames(value))
                    .many("formerNames", Person::formerNames, (builder, value) -> builder.formerNames(value))
                    .one("birthDate", Person::birthDate, (builder, value) -> builder.birthDate(value))
                    .redacted()
                    .one("gender", Person::gender, (builder, value) -> builder.gender(value))
                    .redacted()
                    .many("externalIds", Person::externalIds, (builder, value) -> builder.externalIds(value))
                    .many(
                            "registrationIds",
                            Person::registrationIds,
                            (builder, value) -> builder.registrationIds(value))
                    .one("state", Person::state, (builder, value) -> builder.state(value))
                    .one("mergedInto", Person::mergedInto, (builder, value) -> builder.mergedInto(value))
                    .one("language", Person::language, (builder, value) -> builder.language(value))
                    .one("currency", Person::currency, (builder, value) -> builder.currency(value))
                    .one("webDomain", Person::webDomain, (builder, value) -> builder.webDomain(value))
                    .redacted()
                    .one("description", Person::description, (builder, value) -> builder.description(value))
                    .redacted()
                    .list(),
            Person::extensions,
            (builder, extensions) -> builder.extensions(extensions),
            Person::unknownFields,
            (builder, name, value) -> builder.putUnknownField(name, value),
            Person.Builder::build);

    static final RecordType<Organization, Organization.Builder> ORGANIZATION = new RecordType<>(
            Records::ref,
            fact -> Organization.builder().id(fact.id()),
            new FactFields<Organization, Organization.Builder>()
                    .always("displayName", Organization::displayName, (builder, value) -> builder.displayName(value))
                    .redacted()
                    .one("localName", Organization::localName, (builder, value) -> builder.localName(value))
                    .redacted()
                    .one("legalName", Organization::legalName, (builder, value) -> builder.legalName(value))
                    .one("shortName", Organization::shortName, (builder, value) -> builder.shortName(value))
                    .one("legalForm", Organization::legalForm, (builder, value) -> builder.legalForm(value))
                    .many("industries", Organization::industries, (builder, value) -> builder.industries(value))
                    .one("employees", fact -> boxed(fact.employees()), (builder, value) -> builder.employees(value))
                    .one("sizeClass", Organization::sizeClass, (builder, value) -> builder.sizeClass(value))
                    .one("annualRevenue", Organization::annualRevenue, (builder, value) -> builder.annualRevenue(value))
                    .one("region", Organization::region, (builder, value) -> builder.region(value))
                    .one("founded", Organization::founded, (builder, value) -> builder.founded(value))
                    .one("ownership", Organization::ownership, (builder, value) -> builder.ownership(value))
                    .one("tickerSymbol", Organization::tickerSymbol, (builder, value) -> builder.tickerSymbol(value))
                    .many("externalIds", Organization::externalIds, (builder, value) -> builder.externalIds(value))
                    .many(
                            "registrationIds",
                            Organization::registrationIds,
                            (builder, value) -> builder.registrationIds(value))
                    .one("state", Organization::state, (builder, value) -> builder.state(value))
                    .one("mergedInto", Organization::mergedInto, (builder, value) -> builder.mergedInto(value))
                    .one("language", Organization::language, (builder, value) -> builder.language(value))
                    .one("currency", Organization::currency, (builder, value) -> builder.currency(value))
                    .one("webDomain", Organization::webDomain, (builder, value) -> builder.webDomain(value))
                    .redacted()
                    .one("description", Organization::description, (builder, value) -> builder.description(value))
                    .redacted()
                    .list(),
            Organization::extensions,
            (builder, extensions) -> builder.extensions(extensions),
            Organization::unknownFields,
            (builder, name, value) -> builder.putUnknownField(name, value),
            Organization.Builder::build);

    private Records() {}

    private static Ref ref(Party party) {
        return Ref.of(GoldenRecord.PARTY, party.id().value());
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** {@return whether any kind of record has a part of that name} */
    static boolean hasField(String name) {
        return Stream.of(CUSTOMER, PERSON, ORGANIZATION)
                .flatMap(type -> type.fields().stream())
                .anyMatch(field -> field.name().equals(name));
    }
}
