package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.RegistrationId.Verification;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91350100m000100y43",
                " 91350100 M000100Y-43 ",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "000000000000000000"
            })
    void a_right_code_is_valid_however_it_is_written(String code) {
        RegistrationId id = RegistrationId.uscc(code);
        assertThat(id.verification()).isEqualTo(Verification.VALID);
        assertThat(id.value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y42",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100I000100Y43",
                "9135010０M000100Y4\uD800",
                "not a code",
                "-"
            })
    void a_wrong_code_is_kept_and_flagged(String code) {
        RegistrationId id = RegistrationId.uscc(code);
        assertThat(id.verification()).isEqualTo(Verification.INVALID);
        assertThat(id.value()).isEqualTo(code);
    }

    @Test
    void nobody_can_call_a_wrong_code_right() {
        assertThat(new RegistrationId(RegistrationId.USCC, "1", Verification.VALID).verification())
                .isEqualTo(Verification.INVALID);
        assertThat(CrmJson.read(
                                "{\"scheme\":\"uscc\",\"value\":\"1\",\"verification\":\"VALID\"}",
                                RegistrationId.class)
                        .orThrow()
                        .verification())
                .isEqualTo(Verification.INVALID);
    }

    @Test
    void of_another_scheme_the_host_says_what_it_knows() {
        assertThat(RegistrationId.of("vat", "DE 123").verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(new RegistrationId("vat", "DE 123", Verification.VALID).verification())
                .isEqualTo(Verification.VALID);
        assertThat(RegistrationId.of("vat", "de 123.456").normalized()).isEqualTo("DE123456");
    }

    @Test
    void its_json_is_read_back_and_may_leave_out_the_flag() {
        RegistrationId id = RegistrationId.of("vat", "DE 123");
        assertThat(CrmJson.write(id))
                .isEqualTo("{\"scheme\":\"vat\",\"value\":\"DE 123\",\"verification\":\"UNVERIFIED\"}");
        assertThat(CrmJson.read(CrmJson.write(id), RegistrationId.class).orThrow())
                .isEqualTo(id);
        assertThat(CrmJson.read("{\"scheme\":\"vat\",\"value\":\"DE 123\"}", RegistrationId.class)
                        .orThrow())
                .isEqualTo(id);
        assertThat(Copies.serialized(id)).isEqualTo(id);
    }

    @Test
    void a_blank_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationId.uscc(" "))
                .withMessage("A registration id of scheme uscc must not be blank");
    }
}
