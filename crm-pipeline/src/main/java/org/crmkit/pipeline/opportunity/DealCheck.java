package org.crmkit.pipeline.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.Probability;

/** Holds an opportunity against the process that it goes through. */
final class DealCheck {
    private static final LocalizedText FOREIGN =
            LocalizedText.of("sales process {} has no stage {}, where the deal was at {}", "销售流程{}没有阶段{}（商机于{}处于该阶段）");
    private static final LocalizedText CATEGORY =
            LocalizedText.of("stage {} is {} in sales process {}, not {}", "销售流程{2}中阶段{0}为{1}，而非{3}");
    private static final LocalizedText PROBABILITY = LocalizedText.of(
            "the probability of stage {} is {} in sales process {}, and nobody set the {} that it has",
            "销售流程{2}中阶段{0}的概率为{1}，而无人设定现有的{3}");

    private final SalesProcess process;
    private final Opportunity deal;
    private final List<Finding> findings = new ArrayList<>();

    DealCheck(SalesProcess process, Opportunity deal) {
        this.process = process;
        this.deal = deal;
    }

    List<Finding> findings() {
        List<Timeline.Entry<DealState>> entries = deal.history().entries();
        for (int i = 0; i < entries.size(); i++) {
            lookAt(entries.get(i), "opportunity:" + deal.id() + "/history/" + i + "/state");
        }
        return findings;
    }

    private void lookAt(Timeline.Entry<DealState> entry, String path) {
        DealState state = entry.state();
        Optional<Stage> known = process.stage(state.stage());
        if (known.isEmpty()) {
            Reason because = Reason.of(FOREIGN, process.toString(), state.stage(), entry.at());
            add(Severity.ERROR, "opportunity.foreign-stage", path + "/stage", state.stage(), because);
            return;
        }
        Stage stage = known.get();
        if (stage.category() != state.category()) {
            Reason because = Reason.of(CATEGORY, stage.name(), stage.category(), process.toString(), state.category());
            add(Severity.ERROR, "opportunity.foreign-category", path + "/category", state.category(), because);
        }
        state.probability()
                .filter(given -> given.policy() == Probability.Policy.AUTO)
                .filter(given -> !given.value().equals(stage.probability()))
                .ifPresent(given -> {
                    Reason because = Reason.of(
                            PROBABILITY, stage.name(), stage.probability(), process.toString(), given.value());
                    add(Severity.WARNING, "opportunity.foreign-probability", path, given.value(), because);
                });
    }

    private void add(Severity severity, String code, String path, Object found, Reason because) {
        findings.add(new Finding(severity, code, Place.path(path), found.toString(), because));
    }
}
