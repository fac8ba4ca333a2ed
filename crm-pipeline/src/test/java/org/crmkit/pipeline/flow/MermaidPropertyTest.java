package org.crmkit.pipeline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;

class MermaidPropertyTest {
    @Property
    void no_name_adds_a_line_or_ends_a_label(@ForAll String name, @ForAll String guard) {
        LocalizedText label = LocalizedText.of("n" + name);
        State<String> start = new State<>("a", label, "OPEN", State.Role.START, false);
        State<String> end = new State<>("b", label, "OPEN", State.Role.END, false);
        Mermaid diagram = new Mermaid(Texts.ENGLISH, List.of(start, end));
        diagram.move("a", "b", false, List.of(LocalizedText.of("g" + guard)));

        assertThat(diagram.text().lines()).hasSize(6);
        assertThat(diagram.text().chars().filter(character -> character == '"').count())
                .isEqualTo(4);
        assertThat(diagram.text().lines().filter(line -> line.contains("-->")).toList())
                .allMatch(line -> line.matches("    \\S+ --> \\S+( : g[^:\"<>{}%]*)?"));
    }
}
