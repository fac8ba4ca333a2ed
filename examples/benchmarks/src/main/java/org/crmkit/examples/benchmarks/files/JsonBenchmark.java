package org.crmkit.examples.benchmarks.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;

/** Customers with fifteen parts to JSON and back, as the library's fact and as a record; counted for each customer. */
public class JsonBenchmark extends FileBenchmark {
    private static final int CUSTOMERS = 1_000;
    private static final int TIMES = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final List<Customer> facts = facts();
    private final List<String> texts = facts.stream().map(CrmJson::write).toList();
    private final List<PlainCustomer> records = texts.stream()
            .map(text -> CrmJson.read(text, PlainCustomer.class).orThrow())
            .toList();

    private static List<Customer> facts() {
        List<Customer> facts = new ArrayList<>();
        for (int number = 0; number < CUSTOMERS; number++) {
            facts.add(Customer.builder()
                    .id(CustomerId.of("C" + number))
                    .party(PartyId.of("P" + number))
                    .name("Lotus Hotel " + number)
                    .status(CustomerStatus.values()[number % 5])
                    .statusCode("activation-pending")
                    .since(FIRST_DAY.plusDays(number))
                    .owner(EmployeeId.of("E" + number % 50))
                    .businessUnit("east")
                    .addExternalId(ExternalId.of("sap", "1000" + number))
                    .currency(Currency.getInstance("CNY"))
                    .paymentTerms("net-30")
                    .leadSource("trade-show")
                    .campaign(Ref.of("campaign", "K" + number % 7))
                    .preferredChannel(Channel.PHONE)
                    .description("Orders tea for its rooms every month")
                    .build());
        }
        return facts;
    }

    /** Fails unless fact and record have the same text, and it reads as what was written. */
    void check() {
        for (int number = 0; number < CUSTOMERS; number++) {
            String text = texts.get(number);
            boolean same = text.equals(CrmJson.write(records.get(number)))
                    && facts.get(number)
                            .equals(CrmJson.read(text, Customer.class).orThrow());
            if (!same) {
                throw new IllegalStateException("Fact and record should both be " + text);
            }
        }
    }

    /** Facts to text. */
    @Benchmark
    public void writeFact(Cost cost) throws Exception {
        write(cost, facts);
    }

    /** Records to text. */
    @Benchmark
    public void writeRecord(Cost cost) throws Exception {
        write(cost, records);
    }

    /** Text to facts. */
    @Benchmark
    public void readFact(Cost cost) throws Exception {
        read(cost, Customer.class);
    }

    /** Text to records. */
    @Benchmark
    public void readRecord(Cost cost) throws Exception {
        read(cost, PlainCustomer.class);
    }

    private void write(Cost cost, List<?> customers) throws Exception {
        check();
        cost.perMillion(TIMES * CUSTOMERS, () -> {
            long characters = 0;
            for (int time = 0; time < TIMES; time++) {
                for (Object customer : customers) {
                    characters += CrmJson.write(customer).length();
                }
            }
            return characters;
        });
    }

    private void read(Cost cost, Class<?> type) throws Exception {
        check();
        cost.perMillion(TIMES * CUSTOMERS, () -> {
            List<Object> some = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                some.clear();
                for (String text : texts) {
                    some.add(CrmJson.read(text, type).orThrow());
                }
            }
            return some;
        });
    }
}
