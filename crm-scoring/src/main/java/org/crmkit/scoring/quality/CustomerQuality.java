package org.crmkit.scoring.quality;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Share;

/**
 * How good the data about one customer are.
 *
 * @param id the customer's id
 * @param kind its kind
 * @param fields the state of each field that matters for its kind, of the value that is taken, in the policy's order
 * @param sources the state of each of these fields as each source tells it, by source; only sources that tell something
 * @param codes the values of the fields that have codes, by field
 * @param keys what it is told from others by, by key; without keys of which a part is missing or cannot be right
 */
public record CustomerQuality(
        String id,
        String kind,
        List<FieldQuality> fields,
        List<FieldQuality> sources,
        Map<String, String> codes,
        Map<String, String> keys)
        implements Serializable {
    private static final LocalizedText NO_FIELD =
            LocalizedText.of("no field matters for customers of kind {}", "没有适用于{}类客户的字段");
    private static final LocalizedText NOTHING =
            LocalizedText.of("none of {} fields is missing, invalid or stale", "{}个字段均无缺失、无效或过期");
    private static final LocalizedText ASK = LocalizedText.of("{} of weight {} is {}: {}", "{0}（权重{1}）{2}：{3}");
    private static final LocalizedText USABLE = LocalizedText.of(
            "fields of weight {} of {} are neither missing nor invalid nor stale", "总权重{1}中，权重{0}的字段无缺失、无效或过期");

    /** Copies the lists and maps. */
    public CustomerQuality {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    }

    /** {@return which share of the weight is neither missing nor invalid nor stale; unknown if no field matters} */
    public Answer<Share> usable() {
        long all = fields.stream().mapToLong(it -> it.field().weight()).sum();
        long usable = fields.stream()
                .filter(it -> !it.state().wanting())
                .mapToLong(it -> it.field().weight())
                .sum();
        return all == 0 ? Answer.unknown(NO_FIELD, kind) : Answer.yes(Share.of(usable, all), USABLE, usable, all);
    }

    /**
     * {@return what to ask next: the missing, invalid or stale field of the greatest weight}
     *
     * <p>Of several of one weight the missing one comes before the invalid and that before the stale one; then the policy's order
     * decides. No if there is none; unknown if no field matters.
     */
    public Answer<FieldQuality> askNext() {
        if (fields.isEmpty()) {
            return Answer.unknown(NO_FIELD, kind);
        }
        return fields.stream()
                .filter(it -> it.state().wanting())
                .min(Comparator.<FieldQuality>comparingInt(it -> -it.field().weight())
                        .thenComparing(FieldQuality::state))
                .<Answer<FieldQuality>>map(it ->
                        Answer.yes(it, ASK, it.field().label(), it.field().weight(), it.state(), said(it.because())))
                .orElseGet(() -> Answer.no(NOTHING, fields.size()));
    }

    private static LocalizedText said(Reason because) {
        return LocalizedText.of(because.in(Texts.ENGLISH), because.in(Texts.CHINESE));
    }

    /** {@return the id and kind only, for keys may be personal} */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
