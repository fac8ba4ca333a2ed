package org.crmkit.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.ExternalId;

/**
 * What many sources tell of the same customers, in no order: each a third of the fields of every customer, and all the same but
 * for one planted conflict in every third customer. One source in ten has keys of its own, which another source lists. There are
 * twelve orders and talks of each customer, over three years.
 */
public final class GeneratedSources {
    /** Fourteen months of the three years. */
    public static final DateRange WINDOW = DateRange.of(LocalDate.of(2024, 11, 1), LocalDate.of(2026, 1, 1));

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_096;
    private static final int MONTHS = 12;
    private static final int DOCUMENTS = 12;

    private final Random random = new Random(180);
    private final int sources;
    private final List<List<Provenance>> exports = new ArrayList<>();
    private final List<Sourced<?>> told = new ArrayList<>();
    private final Map<CustomerId, List<Sourced<Customer>>> records = new TreeMap<>();
    private final Map<CustomerId, String> planted = new TreeMap<>();
    private int inWindow;

    private GeneratedSources(int sources) {
        this.sources = sources;
        for (int source = 0; source < sources; source++) {
            List<Provenance> months = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                Instant at = Instant.parse("2026-01-31T00:00:00Z").minusSeconds(86_400L * (30 * month + source % 7));
                months.add(Provenance.of("s" + source, at).department("d" + source % 5));
            }
            exports.add(months);
        }
    }

    /** {@return what at least two sources tell of some customers} */
    public static GeneratedSources of(int sources, int customers) {
        GeneratedSources generated = new GeneratedSources(sources);
        for (int customer = 0; customer < customers; customer++) {
            generated.customer(customer);
        }
        Collections.shuffle(generated.told, generated.random);
        return generated;
    }

    /** {@return the files that are made of all that} */
    public CustomerFiles assembled() {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        for (Sourced<?> one : told) {
            assembler.add(one.from(), one.value());
        }
        return assembler.assemble();
    }

    /** {@return how many conflicts are planted} */
    public int conflicts() {
        return planted.size();
    }

    /** {@return how many orders and talks are of days in the window} */
    public int inWindow() {
        return inWindow;
    }

    /** {@return the records of each customer, as the sources tell them} */
    Map<CustomerId, List<Sourced<Customer>>> records() {
        return records;
    }

    /** {@return the field of which two values are told, by customer} */
    Map<CustomerId, String> planted() {
        return planted;
    }

    private static CustomerId id(int customer) {
        return CustomerId.of("C" + customer);
    }

    private static boolean hasOwnKeys(int source) {
        return source % 10 == 9;
    }

    private static ExternalId key(int source, int customer) {
        return ExternalId.of("s" + source, Integer.toString(customer));
    }

    private Provenance export(int source) {
        return exports.get(source).get(random.nextInt(MONTHS));
    }

    private void customer(int customer) {
        boolean disputed = customer % 3 == 0;
        int field = random.nextInt(ToldField.SINGLE.size());
        int wrong = random.nextInt(sources);
        List<Sourced<Customer>> all = new ArrayList<>();
        for (int source = 0; source < sources; source++) {
            Customer.Builder builder = record(source, customer);
            for (int number = 0; number < ToldField.SINGLE.size(); number++) {
                boolean here = disputed && number == field;
                boolean surely = here && (source == wrong || source == (wrong + 1) % sources);
                if (surely || random.nextInt(3) == 0) {
                    ToldField.SINGLE
                            .get(number)
                            .write()
                            .accept(builder, here && source == wrong ? customer + 1 : customer);
                }
            }
            all.add(Sourced.of(builder.build(), export(source)));
        }
        if (disputed) {
            planted.put(id(customer), ToldField.SINGLE.get(field).name());
        }
        records.put(id(customer), all);
        told.addAll(all);
        documents(customer);
    }

    /** The record's keys: its own, of its source or the company's; that of the next source, if nobody else can know it. */
    private Customer.Builder record(int source, int customer) {
        CustomerId id = hasOwnKeys(source) ? CustomerId.of(key(source, customer).toString()) : id(customer);
        Customer.Builder builder = Customer.builder().id(id).party(PartyId.of("P" + customer));
        if (random.nextInt(3) == 0) {
            builder.addExternalId(key(source, customer));
        }
        if (hasOwnKeys(source + 1)) {
            builder.addExternalId(key(source + 1, customer));
        }
        return builder;
    }

    private void documents(int customer) {
        for (int number = 0; number < DOCUMENTS; number++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            String key = customer + "-" + number;
            inWindow += WINDOW.contains(day) ? 1 : 0;
            told.add(Sourced.of(number % 2 == 0 ? order(key, customer, day) : talk(key, customer, day), export(0)));
        }
    }

    private static Order order(String key, int customer, LocalDate day) {
        return Order.builder()
                .id(OrderId.of("O" + key))
                .customer(id(customer))
                .ordered(day)
                .currency(Currency.getInstance("CNY"))
                .build();
    }

    private static Interaction talk(String key, int customer, LocalDate day) {
        return Interaction.builder()
                .id(InteractionId.of("T" + key))
                .customer(id(customer))
                .kind("talk")
                .channel(Channel.PHONE)
                .status(InteractionStatus.COMPLETED)
                .startedAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                .build();
    }
}
