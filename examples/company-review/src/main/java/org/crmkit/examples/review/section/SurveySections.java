package org.crmkit.examples.review.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.examples.review.outlook.Voices;
import org.crmkit.examples.review.outlook.Voices.Heard;
import org.crmkit.examples.review.outlook.Voices.Unhappy;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.survey.SurveyChange;
import org.crmkit.scoring.survey.SurveyFigure;
import org.crmkit.scoring.survey.SurveyMetric;

/** Whether customers would recommend the company, are content and find it easy, and who is not. */
record SurveySections(Voices voices, ZoneId zone, Words words) {
    private static final int SHOWN = 10;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!voices.figures().isEmpty()) {
            sections.add(figures());
        }
        if (!voices.unhappy().isEmpty()) {
            sections.add(unhappy());
        }
        return sections;
    }

    private Section figures() {
        Heard first = voices.figures().get(0);
        String lead = first.figure()
                .yes()
                .map(figure -> words.say(
                        "{} is {} (95% range {} to {}): {}. Ask those who would not recommend the company why, and tell them what"
                                + " you change.",
                        "{}为{}（95%区间{}至{}）：{}。请询问不愿推荐的客户原因，并告知改进措施。",
                        first.metric(),
                        number(first.metric(), figure.value()),
                        number(first.metric(), figure.low()),
                        number(first.metric(), figure.high()),
                        first.figure().because().in(words.texts())))
                .orElseGet(() -> words.say(
                        "{} cannot be told: {}. Ask more customers.",
                        "无法得出{}：{}。请增加调查客户数。",
                        first.metric(),
                        first.figure().because().in(words.texts())));
        return new Section(
                words.say("How content customers are", "客户满意程度"),
                lead,
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Last 12 months", "最近12个月")),
                                Heading.numbers(words.say("Figure", "数值")),
                                Heading.numbers(words.say("Standard error", "标准误")),
                                Heading.words(words.say("95% range", "95%区间")),
                                Heading.numbers(words.say("Answers", "答复")),
                                Heading.words(words.say("Against the 12 months before", "与前12个月相比"))),
                        voices.figures().stream().map(this::row).toList())));
    }

    private List<String> row(Heard heard) {
        long answers = heard.counts().answers();
        String asked = words.say(
                "{} of {}", "{1}份中{0}份", answers, answers + heard.counts().unanswered());
        return heard.figure()
                .yes()
                .map(figure -> List.of(
                        name(heard.metric()),
                        number(heard.metric(), figure.value()),
                        number(heard.metric(), figure.standardError()),
                        range(figure),
                        asked,
                        change(heard)))
                .orElseGet(() -> List.of(
                        name(heard.metric()), "–", "–", heard.figure().because().in(words.texts()), asked, "–"));
    }

    private String range(SurveyFigure figure) {
        return words.say(
                "{} to {}", "{}至{}", number(figure.metric(), figure.low()), number(figure.metric(), figure.high()));
    }

    private String change(Heard heard) {
        Answer<SurveyChange> change = heard.change();
        return change.yes()
                .map(moved -> words.say(
                        "{}, was {} of {} answers",
                        "{}，此前{}（{}份答复）",
                        trend(moved),
                        number(heard.metric(), moved.before().value()),
                        moved.before().answers()))
                .orElseGet(() -> change.because().in(words.texts()));
    }

    private String trend(SurveyChange change) {
        return switch (change.trend()) {
            case RISEN -> words.say("risen", "上升");
            case FALLEN -> words.say("fallen", "下降");
            case UNCLEAR -> words.say("may be chance", "可能为偶然波动");
        };
    }

    private String name(SurveyMetric metric) {
        return words.value(
                switch (metric) {
                    case NPS -> LocalizedText.of("NPS: share of 9 and 10 less share of 0 to 6", "净推荐值：9–10分占比减0–6分占比");
                    case CSAT_TOP_TWO -> LocalizedText.of("CSAT: share of 4 and 5 of 5", "满意度：4–5分占比（满分5分）");
                    case CSAT_MEAN -> LocalizedText.of("CSAT: mean of 1 to 5", "满意度：1–5分平均值");
                    case CES_EASY -> LocalizedText.of("CES: share of 5 to 7 of 7", "轻松度：5–7分占比（满分7分）");
                    case CES_MEAN -> LocalizedText.of("CES: mean of 1 to 7", "轻松度：1–7分平均值");
                });
    }

    private String number(SurveyMetric metric, double value) {
        return switch (metric) {
            case NPS -> words.value(decimals(value, 1));
            case CSAT_TOP_TWO, CES_EASY -> words.value(Words.share(value));
            case CSAT_MEAN, CES_MEAN -> words.value(decimals(value, 2));
        };
    }

    private static BigDecimal decimals(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    private Section unhappy() {
        return new Section(
                words.say("Whom to call because of what they answered", "因答复而需联系的客户"),
                words.say(
                        "{} answers of the last 12 months were among the worse ones; the latest first: call these customers this week.",
                        "最近12个月有{}份答复属于较差评分，最新者在前：请在本周内联系这些客户。",
                        voices.unhappy().size()),
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Customer", "客户")),
                                Heading.words(words.say("Answered on", "答复日期")),
                                Heading.words(words.say("Group", "类别")),
                                Heading.words(words.say("Because", "理由"))),
                        voices.unhappy().stream().limit(SHOWN).map(this::row).toList())));
    }

    private List<String> row(Unhappy one) {
        LocalDate day = LocalDate.ofInstant(one.question().answered().orElseThrow(), zone);
        return List.of(
                one.question().customer().value(),
                words.value(day),
                words.value(one.group().name()),
                one.because().in(words.texts()));
    }
}
