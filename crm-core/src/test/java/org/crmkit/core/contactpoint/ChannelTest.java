package org.crmkit.core.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class ChannelTest {
    @Test
    void a_standard_channel_has_a_name_in_two_languages() {
        Reason reason = Reason.of(LocalizedText.of("by {}", "通过{}"), Channel.FIELD_VISIT);
        assertThat(reason.in(Texts.ENGLISH)).isEqualTo("by field visit");
        assertThat(reason.in(Texts.CHINESE)).isEqualTo("通过上门拜访");
        assertThat(Channel.standard())
                .hasSize(12)
                .isSorted()
                .allSatisfy(it -> assertThat(it.words().en()).isNotEmpty());
    }

    @Test
    void a_host_s_own_channel_goes_by_its_code() {
        Channel own = Channel.of("抖音");
        assertThat(own.words()).isEqualTo(LocalizedText.of("抖音"));
        assertThat(CrmJson.write(own)).isEqualTo("\"抖音\"");
        assertThat(CrmJson.read("\"抖音\"", Channel.class).orThrow()).isEqualTo(own);
        assertThat(Copies.serialized(own)).isEqualTo(own);
        assertThat(Channel.of("phone")).isEqualTo(Channel.PHONE).isGreaterThan(Channel.LETTER);
    }

    @Test
    void a_blank_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.of(" "))
                .withMessage("The code of a channel must not be blank");
    }
}
