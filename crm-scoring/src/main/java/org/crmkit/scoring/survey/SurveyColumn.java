package org.crmkit.scoring.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;

/**
 * Reads the answers to one question from a host's own rows, by the name of a number.
 *
 * @param <S> the row
 */
public final class SurveyColumn<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText MISSING =
            LocalizedText.of("the attributes of {} hold no number of that name", "{}没有该名称的数值");

    private final Attribute<S, ?> score;
    private final Attribute.Read<S, String> idOf;

    private SurveyColumn(Attribute<S, ?> score, Attribute.Read<S, String> idOf) {
        this.score = score;
        this.idOf = idOf;
    }

    /** {@return the column of that name; the finding {@code survey.unknown-column} if the rows offer no such number} */
    public static <S> Checked<SurveyColumn<S>> of(Attributes<S> rows, String name) {
        Optional<Attribute<S, ?>> found =
                rows.find(name).filter(it -> it.kind() == AttributeKind.NUMBER || it.kind() == AttributeKind.COUNT);
        return found.isPresent()
                ? Checked.of(new SurveyColumn<>(found.get(), rows.idOf()))
                : Checked.refused(List.of(Finding.error(
                        "survey.unknown-column", Place.path(name), name, Reason.of(MISSING, rows.subject()))));
    }

    /**
     * {@return what a row says; not answered if the number is not known}
     *
     * @throws org.crmkit.core.rule.AttributeFailure if reading the row fails
     */
    public SurveyAnswer read(S row, AsOf asOf) {
        String id = idOf.from(row);
        Optional<BigDecimal> answer = score.of(row, asOf).map(it -> Checks.number((Number) it, score.name()));
        return new SurveyAnswer(id == null ? "" : id, answer);
    }
}
