package org.crmkit.scoring.lead;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.score.ScoreSheet;

/**
 * Where a lead stands and what to do next.
 *
 * @param fit the sheet of the fit card
 * @param engagement the sheet of the engagement card
 * @param next the next step and why; no or unknown if the matrix gives none
 * @param missing what the two cards asked for and is not known, by the words of the attributes, in the cards' order
 */
public record LeadScore(ScoreSheet fit, ScoreSheet engagement, Answer<LeadStep> next, List<LocalizedText> missing)
        implements Serializable {
    /** Copies what is missing. */
    public LeadScore {
        missing = List.copyOf(missing);
    }

    /** {@return how well it fits, A to D; absent while what is not known could change it} */
    public Optional<String> grade() {
        return fit.band();
    }

    /** {@return how interested it is, hot, warm or cold; absent while what is not known could change it} */
    public Optional<String> heat() {
        return engagement.band();
    }
}
