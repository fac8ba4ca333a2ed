package org.crmkit.examples.review.section.judgement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.crmkit.examples.review.judgement.Judgement;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.section.Words;

/**
 * All that the report says of what one should think of customers.
 *
 * @param judgement what one should think
 * @param main the main currency
 * @param words in which language
 */
public record JudgementSections(Judgement judgement, Currency main, Words words) {

    /** {@return the sections for which enough is known, in reading order} */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new SegmentSection(judgement.segments(), words).section());
        sections.addAll(new ChurnSections(judgement.churn(), main, words).sections());
        judgement.paying().ifPresent(paying -> sections.add(new PayingSection(paying, words).section()));
        judgement.credit().ifPresent(credit -> sections.add(new CreditSection(credit, words).section()));
        sections.add(new AlertSection(judgement.alerts(), words).section());
        return sections;
    }
}
