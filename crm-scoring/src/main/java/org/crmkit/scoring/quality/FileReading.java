package org.crmkit.scoring.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.golden.GoldenRecord;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Person;
import org.crmkit.core.party.RegistrationId;

/** Reads the fields of one customer's file. */
record FileReading(CustomerFile file) {
    private static final Comparator<Sourced<ContactPoint>> PRIMARY_FIRST =
            Comparator.comparing(point -> !point.value().primary());

    QualityRecord record(QualityPolicy policy) {
        List<FieldValue> values = new ArrayList<>();
        policy.fields().forEach(field -> told(field.name()).forEach(value -> values.add(value(field.name(), value))));
        String kind = party().map(it -> it.value() instanceof Person ? "person" : "organization")
                .orElse("unknown");
        return new QualityRecord(file.id().value(), kind, values);
    }

    private static FieldValue value(String field, Sourced<?> told) {
        return new FieldValue(
                field,
                QualityRecord.text(told.value()),
                told.from().source(),
                Optional.of(told.from().at()));
    }

    private List<? extends Sourced<?>> told(String field) {
        return switch (field) {
            case "email" -> points(ContactKind.EMAIL);
            case "phone" -> points(ContactKind.PHONE);
            case "uscc" -> codes();
            default -> taken(camel(field));
        };
    }

    private List<Sourced<String>> points(ContactKind kind) {
        PartyId own = file.customer().party();
        List<Sourced<ContactPoint>> points = new ArrayList<>();
        for (Sourced<?> told : file.sourced(FactKinds.CONTACT_POINT)) {
            if (told.value() instanceof ContactPoint point
                    && point.kind() == kind
                    && point.party().equals(own)) {
                points.add(Sourced.of(point, told.from()));
            }
        }
        return points.stream()
                .sorted(PRIMARY_FIRST)
                .map(point -> Sourced.of(point.value().raw(), point.from()))
                .toList();
    }

    private List<Sourced<String>> codes() {
        List<Sourced<String>> codes = new ArrayList<>();
        for (Sourced<Object> told :
                party().map(it -> it.values("registrationIds")).orElse(List.of())) {
            for (Object id : (List<?>) told.value()) {
                if (id instanceof RegistrationId registration
                        && registration.scheme().equals(RegistrationId.USCC)) {
                    codes.add(Sourced.of(registration.value(), told.from()));
                }
            }
        }
        return codes;
    }

    /** {@return the value that was taken, then those of all sources} */
    private List<Sourced<Object>> taken(String field) {
        List<Sourced<Object>> values = taken(file.record(), field);
        return values.isEmpty() ? party().map(it -> taken(it, field)).orElse(List.of()) : values;
    }

    private static List<Sourced<Object>> taken(GoldenRecord<?> record, String field) {
        List<Sourced<Object>> values =
                new ArrayList<>(record.chosen(field).stream().toList());
        record.values(field).stream().filter(told -> !values.contains(told)).forEach(values::add);
        return values;
    }

    private Optional<GoldenRecord<? extends Party>> party() {
        return file.parties().stream()
                .filter(party -> party.value().id().equals(file.customer().party()))
                .findFirst();
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            boolean first = camel.isEmpty() || word.isEmpty();
            camel.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
