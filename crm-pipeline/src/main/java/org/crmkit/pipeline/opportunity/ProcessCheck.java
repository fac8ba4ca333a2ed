package org.crmkit.pipeline.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.value.Share;

/** Looks at a process for what a flow does not know: categories, probabilities, requirements. */
final class ProcessCheck {
    private static final LocalizedText ENTRY = LocalizedText.of(
            "the first stage is where an opportunity enters: it must be open and in use", "首个阶段是入口：须为进行中且在用");
    private static final LocalizedText NONE =
            LocalizedText.of("at least one stage must be {} and in use", "至少须有一个在用的{}阶段");
    private static final LocalizedText PROBABILITY = LocalizedText.of(
            "a won stage has probability 1, a lost one 0, an open one something between", "赢单阶段概率为1，输单为0，进行中介于两者之间");
    private static final LocalizedText FALLING =
            LocalizedText.of("it is less probable than the stage before, {} with {}", "概率低于前一阶段{}（{}）");
    private static final LocalizedText TERMINAL =
            LocalizedText.of("nothing is required to move on from a stage that is won or lost", "赢单或输单阶段不得设置推进条件");
    private static final LocalizedText REMOVED =
            LocalizedText.of("version {} has the stage {}: archive it, do not remove it", "版本{}有阶段{}：应归档而非删除");
    private static final LocalizedText CHANGED =
            LocalizedText.of("in version {} the stage is {}: histories would read otherwise", "版本{}中该阶段为{}：历史记录含义会改变");

    private final SalesProcess process;
    private final List<Finding> findings = new ArrayList<>();

    ProcessCheck(SalesProcess process) {
        this.process = process;
    }

    List<Finding> findings() {
        List<Stage> stages = process.stages();
        boolean enters = !stages.isEmpty()
                && stages.get(0).category() == StageCategory.OPEN
                && !stages.get(0).archived();
        if (!enters) {
            add(Severity.ERROR, "opportunity.bad-entry", "/stages", "", Reason.of(ENTRY));
        }
        for (StageCategory category : StageCategory.values()) {
            need(category);
        }
        Optional<Stage> before = Optional.empty();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            lookAt(stage, "/stages/" + i);
            if (stage.category() == StageCategory.OPEN && !stage.archived()) {
                before.ifPresent(last -> compare(last, stage));
                before = Optional.of(stage);
            }
        }
        Lowered lowered = Lowered.of(process, Lowered.SUBJECT);
        List<Finding> flow = new ArrayList<>(lowered.definition().findings());
        flow.removeIf(finding ->
                finding.code().equals("flow.no-start") || finding.code().equals("flow.no-end"));
        findings.addAll(lowered.placed(flow));
        return List.copyOf(findings);
    }

    private void need(StageCategory category) {
        boolean found = process.stages().stream().anyMatch(stage -> stage.category() == category && !stage.archived());
        if (!found) {
            String code = switch (category) {
                case OPEN -> "opportunity.no-open";
                case WON -> "opportunity.no-won";
                case LOST -> "opportunity.no-lost";
            };
            add(Severity.ERROR, code, "/stages", "", Reason.of(NONE, category));
        }
    }

    private void lookAt(Stage stage, String path) {
        boolean all = stage.probability().equals(Share.ALL);
        boolean none = stage.probability().equals(Share.NONE);
        boolean right = switch (stage.category()) {
            case OPEN -> !all && !none;
            case WON -> all;
            case LOST -> none;
        };
        if (!right) {
            String place = path + "/probability";
            add(Severity.ERROR, "opportunity.bad-probability", place, stage.probability(), Reason.of(PROBABILITY));
        }
        boolean requires = !stage.requires().isEmpty()
                || !stage.conditions().isEmpty()
                || !stage.rules().isEmpty();
        if (requires && stage.category() != StageCategory.OPEN) {
            add(Severity.ERROR, "opportunity.terminal-requirement", path, stage.code(), Reason.of(TERMINAL));
        }
    }

    private void compare(Stage before, Stage stage) {
        if (stage.probability().compareTo(before.probability()) < 0) {
            String place = "/stages/" + process.stages().indexOf(stage) + "/probability";
            Reason because = Reason.of(FALLING, before.name(), before.probability());
            add(Severity.WARNING, "opportunity.falling-probability", place, stage.probability(), because);
        }
    }

    private void add(Severity severity, String code, String path, Object found, Reason because) {
        findings.add(new Finding(severity, code, Place.path(path), found.toString(), because));
    }

    /** {@return what a later version must not do to the stages of a former one} */
    static List<Finding> changes(SalesProcess former, SalesProcess later) {
        List<Finding> findings = new ArrayList<>();
        for (Stage old : former.stages()) {
            Optional<Stage> now = later.stage(old.code());
            if (now.isEmpty()) {
                Reason because = Reason.of(REMOVED, former.version(), old.name());
                findings.add(Finding.error("opportunity.removed-stage", Place.path("/stages"), old.code(), because));
            } else if (now.get().category() != old.category()) {
                Place place = Place.path("/stages/" + later.stages().indexOf(now.get()) + "/category");
                Reason because = Reason.of(CHANGED, former.version(), old.category());
                String found = now.get().category().name();
                findings.add(Finding.error("opportunity.changed-category", place, found, because));
            }
        }
        return List.copyOf(findings);
    }
}
