package org.crmkit.examples.review.company;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.examples.review.irregular.OddTrades;
import org.crmkit.examples.review.irregular.PlantedJudgement;
import org.crmkit.examples.review.planting.OutlookPlanting;
import org.crmkit.examples.review.planting.PlantedFacts;
import org.crmkit.examples.review.planting.PlantedOutlook;
import org.crmkit.examples.review.planting.PlantedRecords;
import org.crmkit.examples.review.planting.PlantedRelations;
import org.crmkit.examples.review.planting.Planting;
import org.crmkit.examples.review.planting.RecordPlanting;
import org.crmkit.examples.review.planting.RelationPlanting;
import org.crmkit.examples.review.planting.ValuePlanting;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;

/**
 * The purchases of a company that does not exist, and what was planted in them.
 *
 * <p>36 months of CNY and some USD; a small share of the customers brings most of the revenue; November is the peak; some
 * customers leave for good; some purchases are returned; one customer orders and another gives back far more than usual; and
 * three rows in a hundred stand in the file twice, as after an export that was loaded again.
 */
public final class GeneratedCompany {
    private static final int TWICE_PER_MILLE = 30;
    private static final int FARTHEST_REPEAT = 200;

    private final CompanyPlan plan;
    private final List<Line> lines;
    private final List<Line> rows;
    private final PlantedFacts facts;

    private GeneratedCompany(CompanyPlan plan) {
        this.plan = plan;
        lines = lines(plan);
        rows = withRepeats(lines, new Randomness(plan.seed(), -1));
        facts = Planting.of(plan, lines, rows.size() - lines.size());
    }

    /** {@return the company of that plan; the same plan gives the same company} */
    public static GeneratedCompany of(CompanyPlan plan) {
        return new GeneratedCompany(plan);
    }

    /** {@return what was planted}, measured in the purchases themselves. */
    public PlantedFacts facts() {
        return facts;
    }

    /** {@return the purchases and returns, each once} */
    List<Line> lines() {
        return lines;
    }

    /** {@return what the company knows of its customers beside their purchases}, generated anew at each call. */
    public CustomerRecords records() {
        return GeneratedRecords.of(plan, lines);
    }

    /** {@return what was planted in those records}, counted without the library's calculators. */
    public PlantedRecords plantedIn(CustomerRecords records) {
        return RecordPlanting.of(plan, new ValuePlanting(plan, lines, records.customers()), records);
    }

    /** {@return what was planted in deals, cases, campaigns and accounts}, counted in the same way. */
    public PlantedRelations plantedRelations(CustomerRecords records) {
        return RelationPlanting.of(plan, records);
    }

    /** {@return what was planted for judgements to find}, counted in the same way. */
    public PlantedJudgement plantedJudgement(CustomerRecords records) {
        return PlantedJudgement.of(plan, lines, records);
    }

    /** {@return what was planted for what may come of customers and leads}, counted in the same way. */
    public PlantedOutlook plantedOutlook(CustomerRecords records) {
        return OutlookPlanting.of(plan, lines, records);
    }

    /**
     * Writes the purchases as CSV with headers, in the order of their days.
     *
     * @throws IOException if the writer does
     */
    public void writeTo(Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(Line.HEADER);
        for (Line row : rows) {
            csv.writeRecord(row.cells());
        }
        csv.flush();
    }

    /** {@return the file that {@link #writeTo} writes, in UTF-8} */
    public byte[] csv() {
        StringWriter text = new StringWriter();
        try {
            writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException("A StringWriter does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Line> lines(CompanyPlan plan) {
        Season season = new Season(plan.firstDay(), plan.lastDay());
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= plan.customers(); number++) {
            lines.addAll(new CustomerLife(plan, season, number).lines());
        }
        lines.addAll(OddTrades.beside(plan, CompanyPlan.MAIN_CURRENCY, lines));
        lines.sort(Comparator.comparing(Line::day)
                .thenComparing(line -> line.buyer().number())); // stable
        for (int i = 0; i < lines.size(); i++) {
            lines.set(
                    i,
                    lines.get(i).withId("P" + Integer.toString(100_000_001 + i).substring(1)));
        }
        return lines;
    }

    /** {@return the lines, some of them once more a little farther down} */
    private static List<Line> withRepeats(List<Line> lines, Randomness random) {
        record Placed(long place, Line line) {}
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new Placed(2L * i, lines.get(i)));
            if (random.chance(TWICE_PER_MILLE)) {
                placed.add(new Placed(2 * (i + random.below(FARTHEST_REPEAT)) + 1, lines.get(i)));
            }
        }
        placed.sort(Comparator.comparingLong(Placed::place)); // stable
        return placed.stream().map(Placed::line).toList();
    }
}
