package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.party.RegistrationId.Verification;

class RegistrationIdPropertyTest {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** The weights as GB 32100-2015 prints them. */
    private static final List<Integer> WEIGHTS =
            List.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);

    @Provide
    Arbitrary<String> rightCodes() {
        return Arbitraries.strings()
                .withChars(DIGITS.toCharArray())
                .ofLength(17)
                .map(body -> {
                    int sum = 0;
                    for (int i = 0; i < 17; i++) {
                        sum += WEIGHTS.get(i) * DIGITS.indexOf(body.charAt(i));
                    }
                    int missing = Math.floorMod(-sum, 31);
                    return body + DIGITS.charAt(missing);
                });
    }

    private static Verification flag(String code) {
        return RegistrationId.uscc(code).verification();
    }

    @Property(tries = 20_000)
    void every_right_code_is_accepted(@ForAll("rightCodes") String code) {
        assertThat(flag(code)).isEqualTo(Verification.VALID);
    }

    @Property(tries = 200)
    void no_code_with_one_other_digit_is(@ForAll("rightCodes") String code) {
        for (int i = 0; i < code.length(); i++) {
            for (int digit = 0; digit < DIGITS.length(); digit++) {
                if (DIGITS.charAt(digit) != code.charAt(i)) {
                    String wrong = code.substring(0, i) + DIGITS.charAt(digit) + code.substring(i + 1);
                    assertThat(flag(wrong)).as(wrong).isEqualTo(Verification.INVALID);
                }
            }
        }
    }

    @Property
    void whatever_is_written_is_kept(@ForAll String value) {
        if (!value.isBlank()) {
            assertThat(RegistrationId.uscc(value).value()).isEqualTo(value);
        }
    }
}
