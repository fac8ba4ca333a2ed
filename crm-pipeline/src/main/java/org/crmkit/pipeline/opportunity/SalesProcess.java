package org.crmkit.pipeline.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.LossReason;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.Probability;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Rule;
import org.crmkit.pipeline.flow.Flow;

/**
 * How a company sells: the stages of an opportunity in order, what each means and requires, and what leads where. A host may
 * have several, by name, and several versions of each.
 *
 * <p>A stage is archived, never removed: what stands in it may leave, and old histories stay readable. A process may be wrong;
 * {@link #findings} tells everything that is. It is asked as a {@link Flow}, over whatever the host calls an opportunity.
 *
 * @param process its name
 * @param version its version, which every event carries
 * @param name for people
 * @param stages in order; the first is where an opportunity enters
 */
@JsonPropertyOrder({"formatVersion", "process", "version", "name", "stages"})
public record SalesProcess(String process, String version, LocalizedText name, List<Stage> stages) {
    private static final int FORMAT = 1;

    /** Checks the names and copies the stages. */
    public SalesProcess {
        Checks.id(process, "The name of a sales process");
        Checks.id(version, "The version of a sales process");
        stages = List.copyOf(stages);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static SalesProcess fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "process", required = true) String process,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty(value = "stages", required = true) List<Stage> stages) {
        Checks.that(
                formatVersion == FORMAT, "This release reads processes of formatVersion 1, found {}", formatVersion);
        return new SalesProcess(process, version, name, stages);
    }

    @JsonProperty("formatVersion")
    int formatVersion() {
        return FORMAT;
    }

    /** {@return the process that a text holds, with warnings, or every finding that says why there is none} */
    public static Checked<SalesProcess> parse(String json) {
        Checked<SalesProcess> read = CrmJson.read(json, SalesProcess.class);
        if (read.result().isEmpty()) {
            return read;
        }
        List<Finding> findings = read.orThrow().findings();
        return refused(findings) ? Checked.refused(findings) : Checked.of(read.orThrow(), findings);
    }

    private static boolean refused(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * {@return a process in which an open stage leads on to every later stage and back to every earlier open one, and a lost one
     * may be reopened into any open stage}
     */
    public static SalesProcess freely(String process, String version, LocalizedText name, List<Stage> stages) {
        List<Stage> free = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            List<String> before = codes(stages.subList(0, i), true);
            List<String> after = codes(stages.subList(i + 1, stages.size()), false);
            boolean open = stage.category() == StageCategory.OPEN;
            boolean won = stage.category() == StageCategory.WON;
            free.add(stage.leading(open ? after : List.of(), won ? List.of() : open ? before : codes(stages, true)));
        }
        return new SalesProcess(process, version, name, free);
    }

    private static List<String> codes(List<Stage> stages, boolean openOnly) {
        return stages.stream()
                .filter(stage -> !stage.archived() && (!openOnly || stage.category() == StageCategory.OPEN))
                .map(Stage::code)
                .toList();
    }

    /** {@return the stage of that code, archived or not; absent if there never was one} */
    public Optional<Stage> stage(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    /**
     * {@return the next version, in which a stage is no longer entered; nothing leads to it any more}
     *
     * @throws IllegalArgumentException if there is no such stage
     */
    public SalesProcess archive(String code, String nextVersion) {
        Checks.that(stage(code).isPresent(), "A sales process can archive a stage that it has, found {}", code);
        List<Stage> left = new ArrayList<>();
        for (Stage stage : stages) {
            Stage still = stage.leading(without(stage.targets(), code), without(stage.backs(), code));
            left.add(stage.code().equals(code) ? still.archive() : still);
        }
        return new SalesProcess(process, nextVersion, name, left);
    }

    private static List<String> without(List<String> codes, String code) {
        return codes.stream().filter(other -> !other.equals(code)).toList();
    }

    /** {@return everything that is wrong with it; the codes stand at this package} */
    public List<Finding> findings() {
        return new ProcessCheck(this).findings();
    }

    /** {@return what is wrong with this as a later version of another: stages that are gone or mean something else} */
    public List<Finding> findingsAfter(SalesProcess former) {
        return ProcessCheck.changes(former, this);
    }

    /**
     * {@return this process, in which a stage is left for a later one only when these attributes are known, and those that it
     * required already}
     *
     * @throws IllegalArgumentException if there is no such stage
     */
    public SalesProcess requiring(String code, String... attributes) {
        Checks.that(stage(code).isPresent(), "A sales process can require of a stage that it has, found {}", code);
        List<Stage> more = new ArrayList<>();
        for (Stage stage : stages) {
            List<String> required = new ArrayList<>(stage.requires());
            required.addAll(List.of(attributes));
            more.add(stage.code().equals(code) ? stage.requires(required, stage.conditions(), stage.rules()) : stage);
        }
        return new SalesProcess(process, version, name, more);
    }

    /** {@return what an opportunity is when it enters the process: in its first stage, of no known amount} */
    public DealState entry() {
        Checks.that(!stages.isEmpty(), "Sales process {} must have a stage to enter", this);
        Stage first = stages.get(0);
        return DealState.builder()
                .stage(first.code())
                .category(first.category())
                .probability(Probability.auto(first.probability()))
                .forecast(first.forecast())
                .build();
    }

    /**
     * {@return what an opportunity is once it enters a stage that is not lost}
     *
     * <p>Amount and expected day stay. An AUTO probability becomes the stage's; one that somebody or a model gave stays while the
     * deal is open, gives way to 1 when it is won, and holds again if the deal is opened again. The heading of the forecast
     * becomes the stage's unless it was another than that of the stage before.
     *
     * @param history the states until now
     * @throws IllegalArgumentException if there is no such stage, or it is a lost one
     */
    public DealState enter(Timeline<DealState> history, String code) {
        return new DealEntry(this, history, code).state(Optional.empty());
    }

    /**
     * {@return the same for a stage that is lost}
     *
     * @throws IllegalArgumentException if there is no such stage, or it is no lost one
     */
    public DealState lose(Timeline<DealState> history, String code, LossReason because) {
        return new DealEntry(this, history, code).state(Optional.of(because));
    }

    /** {@return what in the history of an opportunity does not go with this process}; the codes stand at this package. */
    public List<Finding> findings(Opportunity deal) {
        return List.copyOf(new DealCheck(this, deal).findings());
    }

    /**
     * {@return the process as a flow over a subject, with warnings, or every finding that says why there is none}
     *
     * @param on the attributes by name
     * @param rules the host's rules, in any order; more than are named may be given
     */
    public <S> Checked<Flow<String, S>> flow(Attributes<S> on, List<? extends Rule<? super S, ?>> rules) {
        List<Finding> findings = new ArrayList<>(findings());
        if (refused(findings)) {
            return Checked.refused(findings);
        }
        Lowered lowered = Lowered.of(this, on.subject());
        Checked<Flow<String, S>> flow = lowered.definition().bind(on, rules);
        findings.addAll(lowered.placed(flow.findings()));
        return new Checked<>(flow.result(), findings);
    }

    /** {@return the process as a state diagram for Mermaid, with requirements by name} */
    public String mermaid(Texts texts) {
        return Lowered.of(this, Lowered.SUBJECT).definition().mermaid(texts);
    }

    /** {@return the process as text} */
    public String json() {
        return CrmJson.write(this);
    }

    /** {@return the name and version} */
    @Override
    public String toString() {
        return process + " " + version;
    }
}
