package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.Organization.Industry;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    private static Person wang() {
        return Person.builder()
                .id(PartyId.of("p-1"))
                .displayName("Wang Xiaoming")
                .localName("王小明")
                .name(PersonName.builder()
                        .script("Hans")
                        .salutation("先生")
                        .title("教授")
                        .family("王")
                        .given("小明")
                        .nickname("阿明")
                        .build())
                .addOtherName(PersonName.builder()
                        .script("Latn")
                        .family("Wang")
                        .given("Xiaoming")
                        .middle("Tom")
                        .suffix("Jr.")
                        .build())
                .addFormerName(PersonName.ofFull("李小明"))
                .birthDate(LocalDate.of(1980, 2, 29))
                .gender("male")
                .addExternalId(ExternalId.of("sap", "10004711"))
                .addRegistrationId(RegistrationId.of("national-id", "11010519491231002X"))
                .state("active")
                .mergedInto(PartyId.of("p-2"))
                .language("zh-CN")
                .currency(CNY)
                .webDomain("wang.example")
                .description("likes tea")
                .extensions(Extensions.none().with("acme.tea", "green"))
                .build();
    }

    private static Organization huawei() {
        return Organization.builder()
                .id(PartyId.of("o-1"))
                .displayName("Huawei")
                .localName("华为技术有限公司")
                .legalName("Huawei Technologies Co., Ltd.")
                .shortName("华为")
                .legalForm("llc")
                .addIndustry(Industry.of("gb-t-4754", "C39"))
                .addIndustry(Industry.of("isic", "2630"))
                .employees(207_000)
                .sizeClass("large")
                .annualRevenue(Money.parse("CNY 704200000000"))
                .region("south")
                .founded(LocalDate.of(1987, 9, 15))
                .ownership("private")
                .tickerSymbol("NONE:1")
                .addExternalId(ExternalId.of("erp", "4711"))
                .addExternalId(ExternalId.of("crm", "7"))
                .addRegistrationId(RegistrationId.uscc("914403001922038216"))
                .state("active")
                .mergedInto(PartyId.of("o-2"))
                .language("en")
                .currency(CNY)
                .webDomain("huawei.example")
                .description("big")
                .extensions(Extensions.none().with("acme.vip", true))
                .build();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = PartyTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void a_first_party_takes_two_lines() {
        Party tom = Person.builder()
                .id(PartyId.of("p-3"))
                .name(PersonName.ofFull("欧阳娜娜"))
                .build();
        Party acme =
                Organization.builder().id(PartyId.of("o-3")).displayName("Acme").build();
        assertThat(tom.displayName()).isEqualTo("欧阳娜娜");
        assertThat(CrmJson.write(acme))
                .isEqualTo("{\"type\":\"organization\",\"id\":\"o-3\",\"displayName\":\"Acme\"}");
    }

    @Test
    void the_golden_files_of_the_first_release_are_read_as_parties_and_written_back_byte_by_byte() throws IOException {
        String person = golden("person-0.1.json");
        assertThat(CrmJson.write(wang())).isEqualTo(person);
        assertThat(CrmJson.read(person, Party.class).orThrow()).isEqualTo(wang());
        assertThat(CrmJson.read(person, Person.class).orThrow()).isEqualTo(wang());
        String organization = golden("organization-0.1.json");
        assertThat(CrmJson.write(huawei())).isEqualTo(organization);
        assertThat(CrmJson.read(organization, Party.class).orThrow()).isEqualTo(huawei());
        assertThat(CrmJson.read(organization, Organization.class).orThrow()).isEqualTo(huawei());
    }

    @Test
    void what_this_release_does_not_know_is_kept() {
        String json = "{\"type\":\"person\",\"id\":\"p\",\"displayName\":\"X\",\"name\":{\"order\":\"GIVEN_FIRST\","
                + "\"full\":\"X\",\"tone\":4},\"avatar\":[1,null]}";
        Party read = CrmJson.read(json, Party.class).orThrow();
        assertThat(read.unknownFields()).containsOnlyKeys("avatar");
        assertThat(CrmJson.write(read)).isEqualTo(json);
        assertThat(CrmJson.write(
                        Person.builder().from(read).name(((Person) read).name()).build()))
                .isEqualTo(json);
    }

    @Test
    void a_party_of_no_known_type_is_a_finding() {
        assertThat(CrmJson.read("{\"type\":\"robot\",\"id\":\"r\"}", Party.class)
                        .findings())
                .hasSize(1);
        assertThat(CrmJson.read("{\"id\":\"r\",\"displayName\":\"R\"}", Party.class)
                        .findings())
                .hasSize(1);
        assertThat(CrmJson.read("{\"type\":\"organization\",\"id\":\"r\"}", Party.class)
                        .findings())
                .hasSize(1);
    }

    @Test
    void personal_data_never_shows() {
        assertThat(wang().toString())
                .contains("p-1", "sap:10004711")
                .doesNotContain("Wang", "王", "小明", "李", "1980", "male", "1101", "tea", "阿明", "教授", "green");
        assertThat(wang().name().toString()).contains("Hans").doesNotContain("王", "小明", "阿明");
    }

    @Test
    void a_person_is_called_as_their_script_has_it() {
        PersonName chinese = PersonName.builder().family("王").given("小明").build();
        assertThat(chinese.order()).isEqualTo(PersonName.Order.FAMILY_FIRST);
        assertThat(chinese.line()).isEqualTo("王小明");
        PersonName latin = wang().otherNames().get(0);
        assertThat(latin.order()).isEqualTo(PersonName.Order.GIVEN_FIRST);
        assertThat(latin.line()).isEqualTo("Xiaoming Tom Wang Jr.");
        PersonName vietnamese = PersonName.builder()
                .order(PersonName.Order.FAMILY_FIRST)
                .family("Nguyễn")
                .middle("Văn")
                .given("An")
                .build();
        assertThat(vietnamese.line()).isEqualTo("Nguyễn Văn An");
        assertThat(PersonName.builder().family("김").given("민준").build().line()).isEqualTo("김민준");
        assertThat(PersonName.builder().given("たろう").build().line()).isEqualTo("たろう");
        assertThat(PersonName.ofFull("王小明").order()).isEqualTo(PersonName.Order.FAMILY_FIRST);
        assertThat(PersonName.builder().full("Prince").given("P").build().line())
                .isEqualTo("Prince");
    }

    @Test
    void a_name_needs_a_family_given_or_full_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PersonName.builder().salutation("Ms").middle("B.").build())
                .withMessage("A person's name must have a family, given or full name that is not blank");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.ofFull(" 　"));
    }

    @Test
    void a_party_needs_a_name_to_show() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.builder()
                        .id(PartyId.of("o"))
                        .displayName("　 ")
                        .build())
                .withMessage("The display name of party o must not be blank");
        assertThatIllegalStateException()
                .isThrownBy(() -> Organization.builder().id(PartyId.of("o")).build())
                .withMessageContaining("displayName");
    }

    @Test
    void a_party_is_not_merged_into_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder()
                        .from(wang())
                        .mergedInto(PartyId.of("p-1"))
                        .build())
                .withMessage("Party p-1 must not be merged into itself");
    }

    @Test
    void an_organization_has_no_negative_number_of_employees() {
        assertThat(Organization.builder().from(huawei()).employees(0).build().employees())
                .hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Organization.builder().from(huawei()).employees(-1).build())
                .withMessage("The number of employees of organization o-1 must not be negative, found -1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800 lone",
                "שלום בע\"מ",
                "\u202Eevil",
                "ＡＢＣ株式会社",
                "a\u0000b\tc",
                "İstanbul Ltd. Şti.",
                "😀",
                "\u200B"
            })
    void strange_names_are_kept_as_they_are(String name) {
        Organization read = CrmJson.read(
                        CrmJson.write(Organization.builder()
                                .id(PartyId.of("o"))
                                .displayName(name)
                                .build()),
                        Organization.class)
                .orThrow();
        assertThat(read.displayName()).isEqualTo(name);
        Person person = Person.builder()
                .id(PartyId.of("p"))
                .name(PersonName.ofFull(name.repeat(200)))
                .build();
        assertThat(CrmJson.read(CrmJson.write(person), Party.class).orThrow()).isEqualTo(person);
    }
}
