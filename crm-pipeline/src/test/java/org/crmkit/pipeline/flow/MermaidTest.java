package org.crmkit.pipeline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.junit.jupiter.api.Test;

class MermaidTest {
    @Test
    void a_flow_is_drawn_with_its_guards_in_words() {
        assertThat(Deal.flow().build().orThrow().mermaid(Texts.ENGLISH)).isEqualTo("""
                        stateDiagram-v2
                            state "Lead" as s0
                            state "Offer" as s1
                            state "Won" as s2
                            state "Lost" as s3
                            [*] --> s0
                            s0 --> s1 : the amount is at least 1,000, closes is known
                            s1 --> s2 : Meet who decides
                            s0 --> s3
                            s1 --> s3
                            s1 --> s0 : back
                            s3 --> s1 : back - the amount is at least 1,000
                            s2 --> [*]
                            s3 --> [*]
                        """);
    }

    @Test
    void hostile_names_stay_labels() {
        State<String> hostile = new State<>(
                "s0\n[*]",
                LocalizedText.of("x\" as y\n s0 --> z %%{init}%% <script> \u202e:;#"),
                "OPEN",
                State.Role.END,
                false);

        assertThat(new Mermaid(Texts.ENGLISH, List.of(hostile)).text())
                .isEqualTo("stateDiagram-v2\n"
                        + "    state \"x#34; as y s0 --#62; z #37;#37;#123;init#125;#37;#37; "
                        + "#60;script#62; #58;#59;#35;\" as s0\n"
                        + "    s0 --> [*]\n");
    }
}
