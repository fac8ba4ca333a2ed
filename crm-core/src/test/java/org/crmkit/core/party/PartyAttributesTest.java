package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.party.Organization.Industry;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class PartyAttributesTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 6, 30), ZoneId.of("Asia/Shanghai"));

    private static final Party ACME = Organization.builder()
            .id(PartyId.of("acme"))
            .displayName("Acme")
            .state("active")
            .language("zh-CN")
            .currency(Currency.getInstance("CNY"))
            .addExternalId(ExternalId.of("erp", "1"))
            .addExternalId(ExternalId.of("erp", "2"))
            .addRegistrationId(RegistrationId.uscc("914403001922038216"))
            .addRegistrationId(RegistrationId.of("vat", "1"))
            .addRegistrationId(RegistrationId.uscc("1"))
            .legalForm("llc")
            .addIndustry(Industry.of("isic", "2630"))
            .employees(251)
            .sizeClass("large")
            .annualRevenue(Money.parse("CNY 10"))
            .region("east")
            .founded(LocalDate.of(1987, 9, 15))
            .ownership("private")
            .build();
    private static final Party WANG = Person.builder()
            .id(PartyId.of("wang"))
            .name(PersonName.ofFull("王小明"))
            .birthDate(LocalDate.of(1980, 2, 29))
            .gender("male")
            .mergedInto(PartyId.of("other"))
            .build();

    private static List<String> read(Party party) {
        return PartyAttributes.all().all().stream()
                .map(attribute -> attribute.name() + "="
                        + attribute.of(party, TODAY).map(Object::toString).orElse("?"))
                .toList();
    }

    @Test
    void an_organization_tells_what_it_is() {
        assertThat(read(ACME))
                .containsExactly(
                        "party-type=organization",
                        "party-state=active",
                        "party-merged=false",
                        "language=zh-CN",
                        "currency=CNY",
                        "source-systems=[erp]",
                        "registrations=[uscc, vat]",
                        "invalid-registrations=[uscc]",
                        "birth-date=?",
                        "gender=?",
                        "legal-form=llc",
                        "industries=[isic:2630]",
                        "employees=251",
                        "size-class=large",
                        "annual-revenue=CNY 10.00",
                        "region=east",
                        "founded=1987-09-15",
                        "ownership=private");
    }

    @Test
    void of_a_person_what_only_organizations_have_is_not_known() {
        assertThat(read(WANG))
                .containsExactly(
                        "party-type=person",
                        "party-state=?",
                        "party-merged=true",
                        "language=?",
                        "currency=?",
                        "source-systems=[]",
                        "registrations=[]",
                        "invalid-registrations=[]",
                        "birth-date=1980-02-29",
                        "gender=male",
                        "legal-form=?",
                        "industries=?",
                        "employees=?",
                        "size-class=?",
                        "annual-revenue=?",
                        "region=?",
                        "founded=?",
                        "ownership=?");
        assertThat(PartyAttributes.EMPLOYEES.atLeast(251).of(WANG, TODAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(PartyAttributes.EMPLOYEES.atLeast(251).of(ACME, TODAY)).isEqualTo(Truth.YES);
        assertThat(PartyAttributes.EMPLOYEES.atLeast(252).of(ACME, TODAY)).isEqualTo(Truth.NO);
    }

    @Test
    void each_has_a_label_in_two_languages_and_all_may_be_sent() {
        Attributes<Party> all = PartyAttributes.all();
        assertThat(all.subject()).isEqualTo("party");
        assertThat(all.idOf().from(ACME)).isEqualTo("acme");
        assertThat(all.all()).allSatisfy((Attribute<Party, ?> attribute) -> {
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
        });
        assertThat(Copies.serialized(PartyAttributes.all()).all()).hasSameSizeAs(all.all());
    }
}
