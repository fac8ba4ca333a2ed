package org.crmkit.pipeline.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Rule;

/**
 * Draws a flow as a Mermaid {@code stateDiagram-v2}.
 *
 * <p>States have made-up ids; names and guards are labels, in which only letters, digits, spaces and a few marks stand as they
 * are, all else as Mermaid's number codes, so that no name can add to the diagram. Control and format characters are left out,
 * and a label is cut to 120 characters.
 */
final class Mermaid {
    private static final int LONGEST = 120;
    private static final String PLAIN = " -,.()/，、。（）";
    private static final LocalizedText BACK = LocalizedText.of("back", "退回");

    private final Texts texts;
    private final Map<Object, String> ids = new HashMap<>();
    private final StringBuilder states = new StringBuilder();
    private final StringBuilder moves = new StringBuilder();
    private final StringBuilder ends = new StringBuilder();

    <K> Mermaid(Texts texts, List<State<K>> all) {
        this.texts = texts;
        for (State<K> state : all) {
            String id = "s" + ids.size();
            ids.put(state.key(), id);
            line(states, "state \"" + label(state.name()) + "\" as " + id);
            if (state.role() == State.Role.START) {
                line(moves, "[*] --> " + id);
            } else if (state.role() == State.Role.END) {
                line(ends, id + " --> [*]");
            }
        }
    }

    /** {@return a flow, with what its guards ask for in words} */
    static <K, S> String of(Flow<K, S> flow, Texts texts) {
        Mermaid diagram = new Mermaid(texts, flow.states());
        for (Move<K, S> move : flow.moves()) {
            List<LocalizedText> guards = new ArrayList<>();
            for (Rule<? super S, ?> guard : move.guards()) {
                boolean data = guard instanceof ConditionRule;
                guards.add(data ? ((ConditionRule<?, ?>) guard).when().words() : LocalizedText.of(guard.statement()));
            }
            diagram.move(move.from(), move.to(), move.back(), guards);
        }
        return diagram.text();
    }

    /** Draws a move; one that begins or ends nowhere is left out. */
    void move(Object from, Object to, boolean back, List<LocalizedText> guards) {
        String left = ids.get(from);
        String entered = ids.get(to);
        if (left == null || entered == null) {
            return;
        }
        String label = guards.isEmpty() ? "" : label(Phrase.joined(guards, ", ", "，"));
        String said = back ? label(BACK) + (label.isEmpty() ? "" : " - " + label) : label;
        line(moves, left + " --> " + entered + (said.isEmpty() ? "" : " : " + said));
    }

    String text() {
        return "stateDiagram-v2\n" + states + moves + ends;
    }

    private static void line(StringBuilder lines, String line) {
        lines.append("    ").append(line).append('\n');
    }

    private String label(LocalizedText text) {
        StringBuilder label = new StringBuilder();
        text.in(texts).codePoints().limit(LONGEST).forEach(point -> {
            int type = Character.getType(point);
            boolean shown = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
                label.appendCodePoint(point);
            } else if (shown) {
                label.append('#').append(point).append(';');
            }
        });
        return label.toString();
    }
}
