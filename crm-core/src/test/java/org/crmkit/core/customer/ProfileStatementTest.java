package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

class ProfileStatementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static ProfileStatement.Builder statement() {
        return ProfileStatement.builder()
                .customer(CustomerId.of("C1"))
                .attribute("shops-planned")
                .value("两家新店")
                .day(DAY)
                .basis(StatementBasis.STATED);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        ProfileStatement inferred = statement()
                .basis(StatementBasis.INFERRED)
                .confidence(Share.parse("0.7"))
                .learnedFrom(Ref.of("interaction", "I1"))
                .by(EmployeeId.of("E7"))
                .build();
        FactLaws.keepsItsGoldenFile(inferred, ProfileStatement.class, "profile-statement-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(inferred, ProfileStatement.class);
        FactLaws.survivesJson(statement().build(), ProfileStatement.class);
        assertThat(inferred.toString()).contains("shops-planned").doesNotContain("新店");
    }

    @Test
    void a_conclusion_says_how_sure_it_is_and_no_statement_is_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement().basis(StatementBasis.INFERRED).build())
                .withMessage("Statement shops-planned of customer C1 is a conclusion and must say how sure it is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement().value(" ").build())
                .withMessage("Statement shops-planned of customer C1 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement().day(LocalDate.MIN).build())
                .withMessageStartingWith("The day of a statement must lie in the years 1 to 9999");
        assertThat(statement().confidence(Share.NONE).build().confidence()).contains(Share.NONE);
    }
}
