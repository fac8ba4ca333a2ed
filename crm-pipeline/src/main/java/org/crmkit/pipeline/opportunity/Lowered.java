package org.crmkit.pipeline.opportunity;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.FlowDefinition.Line;
import org.crmkit.pipeline.flow.State;

/**
 * A process as a flow, and where in the process each move stands.
 *
 * @param definition the flow
 * @param stages for each move, which stage it leaves
 * @param paths for each move, the JSON pointer to it in the process
 */
record Lowered(FlowDefinition definition, List<Integer> stages, List<String> paths) {
    /** What a process is about where the host does not say. */
    static final String SUBJECT = "opportunity";

    private static final String STATES = "/states";
    private static final String MOVES = "/moves/";

    static Lowered of(SalesProcess process, String subject) {
        List<State<String>> states = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Integer> stages = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < process.stages().size(); i++) {
            Stage stage = process.stages().get(i);
            states.add(state(stage, i == 0));
            for (int j = 0; j < stage.targets().size(); j++) {
                lines.add(onwards(process, stage, stage.targets().get(j)));
                stages.add(i);
                paths.add("/stages/" + i + "/targets/" + j);
            }
            for (int j = 0; j < stage.backs().size(); j++) {
                lines.add(Line.back(stage.code(), stage.backs().get(j)));
                stages.add(i);
                paths.add("/stages/" + i + "/backs/" + j);
            }
        }
        FlowDefinition definition =
                new FlowDefinition(process.process(), process.version(), subject, process.name(), states, lines);
        return new Lowered(definition, stages, paths);
    }

    private static State<String> state(Stage stage, boolean first) {
        State.Role role = stage.category() != StageCategory.OPEN
                ? State.Role.END
                : first && !stage.archived() ? State.Role.START : State.Role.STEP;
        String category = stage.category().name();
        return new State<>(stage.code(), stage.name(), category, role, stage.archived());
    }

    /** Nothing is required to lose. */
    private static Line onwards(SalesProcess process, Stage stage, String target) {
        boolean lost = process.stage(target)
                .filter(entered -> entered.category() == StageCategory.LOST)
                .isPresent();
        return lost
                ? Line.move(stage.code(), target)
                : new Line(stage.code(), target, false, stage.requires(), stage.conditions(), stage.rules());
    }

    /** {@return findings about the flow, each once and placed in the process} What guards a move stands at its stage. */
    List<Finding> placed(List<Finding> findings) {
        List<Finding> placed = new ArrayList<>();
        for (Finding finding : findings) {
            Place place = Place.path(path(finding.place().path()));
            Finding moved = new Finding(finding.severity(), finding.code(), place, finding.found(), finding.because());
            if (!placed.contains(moved)) {
                placed.add(moved);
            }
        }
        return placed;
    }

    private String path(String path) {
        if (path.startsWith(STATES)) {
            return "/stages" + path.substring(STATES.length()).replace("/key", "/code");
        } else if (!path.startsWith(MOVES)) {
            return path;
        }
        int end = path.indexOf('/', MOVES.length());
        int move = Integer.parseInt(path, MOVES.length(), end < 0 ? path.length() : end, 10);
        String rest = end < 0 ? "" : path.substring(end);
        boolean way = rest.isEmpty() || rest.equals("/to") || rest.equals("/from");
        return way ? paths.get(move) : "/stages/" + stages.get(move) + rest;
    }
}
