package org.example.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.activity.PurchaseOverdueRule;
import org.crmkit.scoring.abc.AbcClass;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.abc.ValueTotals;
import org.crmkit.scoring.rfm.RfmPolicy;
import org.crmkit.scoring.rfm.RfmReport;

/** What a host does with the library on an ordinary day: store facts, tally purchases, ask for classes, ask rules. */
public final class Host {
    private static final AsOf MIDYEAR = AsOf.endOf(LocalDate.of(2026, 6, 30), ZoneId.of("Asia/Shanghai"));

    private Host() {}

    /** Runs the day; ends with an error if anything is not as expected. */
    public static void main(String[] args) {
        surrounding();
        StoredFacts facts = new StoredFacts();
        facts.roundTrip("CrmJson", new LibraryFormat());
        facts.roundTrip("the host's own Jackson 2", new Jackson2Format());
        StoredTexts.roundTrip("CrmJson", new LibraryFormat());
        StoredTexts.roundTrip("the host's own Jackson 2", new Jackson2Format());
        PurchaseSummaries purchases = purchases();
        classes(purchases);
        rules(purchases.find(CustomerId.of("anna")).orElseThrow());
    }

    private static void surrounding() {
        String jackson = System.getProperty("host.jackson");
        String slf4j = System.getProperty("host.slf4j");
        System.out.println("Java " + Runtime.version());
        String module = Host.class.getModule().getName();
        Expect.equal("Module", System.getProperty("host.module"), module == null ? "none" : module);
        Expect.jar(ObjectMapper.class.getName(), "jackson-databind-" + jackson + ".jar", CrmJson.class);
        String logging = slf4j.equals("none") ? "none" : "slf4j-api-" + slf4j + ".jar";
        Expect.jar("org.slf4j.LoggerFactory", logging, RuleSet.class);
    }

    private static PurchaseSummaries purchases() {
        PurchaseTally tally = PurchaseTally.in("CNY");
        for (int month = 1; month <= 4; month++) {
            tally.add("anna", LocalDate.of(2026, month, 1).toEpochDay(), 25_000);
        }
        tally.add("ben", LocalDate.of(2026, 6, 1).toEpochDay(), 12_000);
        tally.add("cara", LocalDate.of(2026, 5, 1).toEpochDay(), 3_000);
        tally.add("cara", LocalDate.of(2026, 5, 2).toEpochDay(), -3_000);
        return tally.result();
    }

    private static void classes(PurchaseSummaries purchases) {
        RfmReport rfm = RfmPolicy.standard().classify(purchases, MIDYEAR);
        Expect.equal(
                "RFM segments",
                List.of("anna at-risk", "ben new", "cara about-to-sleep"),
                rfm.stream()
                        .map(score -> score.customer() + " " + score.segment().code())
                        .toList());
        AbcReport abc = AbcPolicy.standard().classify(ValueTotals.of(purchases, MIDYEAR));
        Expect.equal(
                "ABC classes",
                List.of(AbcClass.A, AbcClass.B, AbcClass.NONE),
                List.of(abc.classOf(0), abc.classOf(1), abc.classOf(2)));
        Expect.equal(
                "Why A",
                "CNY 1,000.00 is at least CNY 1,000.00, where class A begins",
                abc.get(0).because().in(Texts.ENGLISH));
    }

    private static void rules(PurchaseSummary anna) {
        RuleSet<PurchaseSummary, LocalDate> care = RuleSet.of("care", PurchaseOverdueRule.standard(), new BrokenRule());
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Answers<LocalDate> answers = logged(care, anna, log);
        Answer<LocalDate> overdue = answers.all().get(0).answer();
        Expect.equal("Due", List.of(LocalDate.of(2026, 6, 2)), answers.yes());
        Expect.equal(
                "Why",
                "通常每31天购买一次，但自2026-04-01起未再购买：2026-06-02起已逾期",
                overdue.because().in(Texts.CHINESE));
        Expect.equal("Broken rule", Truth.UNKNOWN, answers.all().get(1).answer().truth());
        Expect.equal(
                "Failures",
                "[RuleFailure[acme.broken, java.lang.IllegalStateException]]",
                answers.failures().toString());
        String said = log.toString(StandardCharsets.UTF_8).strip();
        String line =
                "DEBUG org.crmkit.core.rule.RuleSet - rule acme.broken failed with java.lang.IllegalStateException";
        Expect.that(
                "Log = " + said,
                System.getProperty("host.slf4j").equals("none") ? said.isEmpty() : said.endsWith(line),
                "expected the rule and the kind of failure, where there is a log");
        Expect.that("No name in the log", !said.contains("anna"), "ids of rules only");
    }

    /** Asks while standard error, where slf4j-simple writes, is kept. */
    private static Answers<LocalDate> logged(
            RuleSet<PurchaseSummary, LocalDate> rules, PurchaseSummary subject, ByteArrayOutputStream log) {
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            return rules.ask(subject, MIDYEAR);
        } finally {
            System.setErr(terminal);
        }
    }

    /** A host's rule with a defect. */
    private record BrokenRule() implements Rule<PurchaseSummary, LocalDate> {
        @Override
        public RuleId id() {
            return RuleId.of("acme.broken");
        }

        @Override
        public String statement() {
            return "Never answers";
        }

        @Override
        public Answer<LocalDate> ask(PurchaseSummary subject, AsOf asOf) {
            throw new IllegalStateException("nothing is known of " + subject.customer());
        }
    }

    static final class LibraryFormat implements Format {
        @Override
        public String write(Object value) {
            return CrmJson.write(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return CrmJson.read(json, type).orThrow();
        }
    }

    private static final class Jackson2Format implements Format {
        private final ObjectMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        @Override
        public String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
