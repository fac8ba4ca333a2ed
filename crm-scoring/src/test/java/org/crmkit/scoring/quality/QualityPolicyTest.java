package org.crmkit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class QualityPolicyTest {
    /** A host's own row: no fact is made of it. */
    private record Shop(String mail, LocalDate mailNoted, String status) {}

    @Test
    void a_hosts_own_row_is_read_by_the_names_of_its_attributes() {
        Attributes<Shop> shop = Attributes.of(
                "shop",
                Shop::status,
                Attribute.code("email", Shop::mail),
                Attribute.date("email.noted", Shop::mailNoted),
                Attribute.code("status", Shop::status));
        Attribute<Shop, String> kind = Attribute.code("kind", row -> "person");
        Shop row = new Shop("li@example.com", LocalDate.of(2026, 1, 1), "NEW");
        QualityRecord record = QualityRecord.of(shop, kind, row, QualityTest.NOW, QualityTest.POLICY);
        assertThat(record).hasToString("person NEW");
        assertThat(QualityTest.INSPECTOR.inspect(record, QualityTest.NOW).fields())
                .extracting(FieldQuality::state)
                .containsExactly(FieldState.STALE, FieldState.MISSING, FieldState.GOOD);
        assertThat(record.values().get(0)).hasToString("email of host");
    }

    @Test
    void the_standard_policy_is_json_in_both_languages() {
        QualityPolicy standard = QualityPolicy.standard();
        assertThat(CrmJson.read(CrmJson.write(standard), QualityPolicy.class).orThrow())
                .isEqualTo(standard)
                .hasSameHashCodeAs(standard);
        assertThat(Copies.serialized(standard)).isEqualTo(standard);
        assertThat(standard.fields())
                .allSatisfy(it -> assertThat(it.label().in(Texts.CHINESE))
                        .isNotEqualTo(it.label().en()));
        assertThat(standard.keys()).containsOnlyKeys("name-and-registration", "email", "phone");
        assertThat(standard.field("uscc").orElseThrow().weight()).isEqualTo(10);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        List<QualityField> twice = new ArrayList<>(QualityTest.POLICY.fields());
        twice.addAll(QualityTest.POLICY.fields());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityPolicy.of("1", "86", twice))
                .withMessage("Each field must stand once in a quality policy, found email twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityTest.POLICY.key("name", "name"))
                .withMessage("Key name must be made of fields of the policy, found [name]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityField.of("x", QualityTest.EMAIL, 0, FieldCheck.TEXT))
                .withMessage("The weight of field x must lie between 1 and 1,000, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityField.of("x", QualityTest.EMAIL, 1, FieldCheck.CODE))
                .withMessage("Field x must have codes if they are checked, and only then");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new QualityTally(QualityTest.POLICY).merge(new QualityTally(QualityPolicy.standard())))
                .withMessageStartingWith(
                        "A tally under QualityPolicy[1, [email, phone, uscc, status]] cannot take one");
    }
}
