package org.crmkit.examples.review.section.judgement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.judgement.ChurnRisks;
import org.crmkit.examples.review.judgement.ChurnRisks.Risk;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.section.Words;

/** How many customers are about to leave, who of the most valuable, and why one thinks so. */
record ChurnSections(ChurnRisks churn, Currency main, Words words) {
    private static final int SHOWN = 10;
    private static final Map<String, LocalizedText> BANDS = Map.of(
            "LOW",
            LocalizedText.of("low", "低"),
            "MEDIUM",
            LocalizedText.of("medium", "中"),
            "HIGH",
            LocalizedText.of("high", "高"),
            ChurnRisks.UNCLEAR,
            LocalizedText.of("unclear", "不明确"));
    /** What is missing where a line of the pack cannot tell, by its id. */
    private static final Map<String, LocalizedText> MISSING = missing();

    private static Map<String, LocalizedText> missing() {
        Map<String, LocalizedText> missing = new LinkedHashMap<>();
        missing.put(
                "churn.standard.silence.long",
                LocalizedText.of(
                        "the usual time between purchases, which takes four days with one", "通常购买间隔（至少需四个购买日）"));
        missing.put(
                "churn.standard.trend.half",
                LocalizedText.of("purchases of the half-year before the last", "上一个半年的购买额"));
        missing.put("churn.standard.complaint.one", LocalizedText.of("complaints", "投诉"));
        missing.put("churn.standard.lapse.contract", LocalizedText.of("contracts", "合同"));
        missing.put("churn.standard.lapse.warranty", LocalizedText.of("warranties", "保修"));
        missing.put("churn.standard.relation.main-contact-left", LocalizedText.of("main contacts", "主要联系人"));
        missing.put("churn.standard.relation.owner-left", LocalizedText.of("employees who have left", "离职员工"));
        return missing;
    }

    List<Section> sections() {
        List<Risk> toKeep = churn.toKeep(main.getCurrencyCode());
        return toKeep.isEmpty() ? List.of(bands(toKeep)) : List.of(bands(toKeep), toKeep(toKeep));
    }

    private Section bands(List<Risk> toKeep) {
        LocalizedText todo = toKeep.isEmpty()
                ? LocalizedText.of("Nobody has to be called for that today.", "目前无需为此联系客户。")
                : LocalizedText.of("See below whom to call first.", "联系顺序见下表。");
        BandReport bands = churn.bands();
        String lead = words.say(
                "{} of {} customers are at high risk of leaving. The risk adds up points from 0 to 100: high from 50 on, medium"
                        + " from 25. {}",
                "{1}位客户中有{0}位流失风险高。风险为0至100分：50分起为高，25分起为中。{2}",
                bands.line(ChurnRisks.HIGH).orElseThrow().sheets(),
                churn.risks().size(),
                todo);
        List<Bar> bars = new ArrayList<>();
        bands.lines().forEach(line -> bars.add(bar(line.band(), line.sheets())));
        bars.add(bar(ChurnRisks.UNCLEAR, bands.unclear()));
        List<Block> blocks = new ArrayList<>(List.of(new BarList(bars)));
        unclear().ifPresent(note -> blocks.add(new Notes(List.of(note))));
        return new Section(words.say("Who is about to leave", "谁可能流失"), lead, blocks);
    }

    private Bar bar(String band, long count) {
        Share share = Share.of(count, churn.risks().size());
        return new Bar(
                words.value(BANDS.getOrDefault(band, LocalizedText.of(band))),
                words.value(count),
                share.value().doubleValue(),
                words.say("{} of all customers", "占全部客户的{}", share));
    }

    private Optional<Note> unclear() {
        long unclear = churn.bands().unclear();
        if (unclear == 0) {
            return Optional.empty();
        }
        List<LocalizedText> open = new ArrayList<>();
        churn.open().forEach((rule, count) -> {
            LocalizedText missing = MISSING.get(rule.value());
            if (missing != null) {
                open.add(Phrase.of("{} ({})", "{}（{}）", missing, count));
            }
        });
        return Optional.of(new Note(
                Level.INFO,
                words.say(
                        "Of {} customers it is unclear, for what is not known could move them to another band; of these {} are at"
                                + " least at medium risk. Not known: {}. Give these records to be certain.",
                        "{}位客户的风险不明确：未知信息可能改变其等级；其中{}位至少为中等风险。未知信息：{}。补充这些记录即可判断。",
                        unclear,
                        churn.atLeast("MEDIUM"),
                        Phrase.joined(open, "; ", "；"))));
    }

    private Section toKeep(List<Risk> toKeep) {
        List<Risk> valued = toKeep.stream()
                .filter(risk -> risk.buyer()
                        .value()
                        .filter(value -> value.currency().equals(main))
                        .isPresent())
                .toList();
        List<Risk> first = toKeep.stream().limit(SHOWN).toList();
        Money brought =
                valued.stream().flatMap(risk -> risk.buyer().value().stream()).reduce(Money.zero(main), Money::plus);
        String lead = words.say(
                "Those at high risk with whom business has not ended, the most valuable first. The {} who buy in {} have brought {} so far: call the first this"
                        + " week, and begin with what the reason says.",
                "流失风险高且业务未终止的客户，按价值由高到低。其中以{1}购买的{0}位客户迄今贡献{2}：请本周先联系排在最前的客户，并从所列理由谈起。",
                valued.size(),
                main.getCurrencyCode(),
                words.whole(brought));
        List<Block> blocks = new ArrayList<>(List.of(new Table(
                List.of(
                        Heading.words(words.say("Customer", "客户")),
                        Heading.numbers(words.say("Brought, {}", "累计贡献（{}）", main.getCurrencyCode())),
                        Heading.numbers(words.say("Points", "风险分")),
                        Heading.words(words.say("Because", "理由"))),
                first.stream().map(this::row).toList())));
        rest(toKeep, valued).ifPresent(note -> blocks.add(new Notes(List.of(note))));
        return new Section(words.say("Whom to keep from leaving", "优先挽留的客户"), lead, blocks);
    }

    private Optional<Note> rest(List<Risk> toKeep, List<Risk> valued) {
        long others = (long) toKeep.size() - valued.size();
        if (toKeep.size() <= SHOWN) {
            return Optional.empty();
        }
        String rest = words.say(
                "{} more are at high risk and not shown: go on when these are called.",
                "另有{}位高风险客户未列出：联系完上述客户后请继续。",
                toKeep.size() - SHOWN);
        String apart = others == 0
                ? ""
                : words.say(
                        " {} of all buy in another currency, with which nothing is compared; they stand last.",
                        "全部高风险客户中有{}位以其他货币购买，不作比较，排在最后。",
                        others);
        return Optional.of(new Note(Level.INFO, rest + apart));
    }

    private List<String> row(Risk risk) {
        String range = risk.sheet().lowest() == risk.sheet().highest()
                ? words.value(risk.sheet().total())
                : words.say(
                        "{} to {}", "{}至{}", risk.sheet().lowest(), risk.sheet().highest());
        Stream<String> last =
                risk.buyer().lastPurchase().stream().map(day -> words.say("last bought on {}", "最近购买日期{}", day));
        String because = Stream.concat(last, churn.why(risk).stream().map(this::line))
                .collect(Collectors.joining(words.say("; ", "；")));
        return List.of(
                risk.buyer().id().value(),
                risk.buyer().value().map(this::amount).orElse("–"),
                range,
                because);
    }

    private String line(ChurnRisks.Why why) {
        return words.say("{} for: {}", "{}分：{}", why.points(), why.because().in(words.texts()));
    }

    private String amount(Money value) {
        return value.currency().equals(main) ? words.units(value) : words.whole(value);
    }
}
