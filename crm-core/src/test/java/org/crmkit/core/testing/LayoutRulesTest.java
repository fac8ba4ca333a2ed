package org.crmkit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one violation of each kind and sees it named. */
class LayoutRulesTest {
    private static final String PLANTED = "org.crmkit.planted.";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.crmkit.planted");

    private static List<String> offenders(String planted, String... order) {
        return LayoutRules.of(PLANTED + planted, order)
                .offenders(CLASSES.that(JavaClass.Predicates.resideInAPackage(PLANTED + planted + "..")));
    }

    private static List<String> around() {
        return offenders("around", "now");
    }

    private static List<String> rules() {
        return offenders("rules", "trigger");
    }

    @Test
    void a_cycle_of_packages_is_named_with_both() {
        assertThat(offenders("cycle", "left", "right"))
                .filteredOn(sentence -> sentence.startsWith("Cycle detected"))
                .singleElement()
                .asString()
                .contains("Slice left", "Slice right", "cycle.left.Left", "cycle.right.Right");
    }

    @Test
    void a_reach_upwards_is_named_from_and_to_and_a_reach_downwards_is_not() {
        assertThat(offenders("upward", "low", "high", "stray"))
                .filteredOn(sentence -> !sentence.startsWith("Cycle"))
                .containsExactly(PLANTED + "upward.low.Climber reaches upwards to " + PLANTED + "upward.high.Mark");
        assertThat(offenders("upward", "high", "low", "stray"))
                .contains(PLANTED + "upward.high.High reaches upwards to " + PLANTED + "upward.low.Low");
    }

    @Test
    void a_package_that_the_order_does_not_name_is_an_offender() {
        assertThat(offenders("upward", "low", "high"))
                .contains(PLANTED + "upward.stray.Stray lies in a package that the order of the module does not name");
    }

    @ParameterizedTest
    @CsvSource({
        "moment(), a clock, java.time.Instant.now()",
        "day(), a clock, java.time.LocalDate.now()",
        "dayInAZone(), a clock, java.time.ZonedDateTime.now(java.time.ZoneId)",
        "reference(), a clock, java.time.Instant.now()",
        "clock(), a clock, java.time.Clock.systemUTC()",
        "millis(), a clock, java.lang.System.currentTimeMillis()",
        "nanos(), a clock, java.lang.System.nanoTime()",
        "date(), a clock, java.util.Date.<init>()",
        "calendar(), a clock, java.util.Calendar.getInstance()",
        "chance(), chance, java.util.Random.<init>()",
        "uuid(), chance, java.util.UUID.randomUUID()",
        "zone(), the default zone, java.time.ZoneId.systemDefault()",
        "oldZone(), the default zone, java.util.TimeZone.getDefault()",
        "locale(), the default locale, java.util.Locale.getDefault()",
        "format(), the default locale, 'java.lang.String.format(java.lang.String, [Ljava.lang.Object;)'",
        "formatted(), the default locale, java.lang.String.formatted([Ljava.lang.Object;)",
        "lower(), the default locale, java.lang.String.toLowerCase()",
        "upper(), the default locale, java.lang.String.toUpperCase()",
        "dateFormat(), the default locale, java.text.SimpleDateFormat.<init>(java.lang.String)",
        "numberFormat(), the default locale, java.text.NumberFormat.getInstance()",
        "pattern(), the default locale, java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
        "charset(), the default charset, java.nio.charset.Charset.defaultCharset()",
        "bytes(), the default charset, java.lang.String.getBytes()",
    })
    void what_is_found_around_is_named_with_the_method_that_finds_it(String method, String kind, String found) {
        assertThat(around()).contains(PLANTED + "around.now.Around." + method + " uses " + kind + ": " + found);
    }

    @Test
    void each_planted_use_is_found_once_and_what_is_told_is_allowed() {
        assertThat(around()).hasSize(23).noneMatch(sentence -> sentence.contains("Told"));
    }

    @Test
    void a_rule_whose_id_is_not_its_path_is_named_with_both() {
        assertThat(rules())
                .contains(
                        PLANTED + "rules.trigger.MovedRule must have the id trigger.moved, found service.moved",
                        PLANTED + "rules.trigger.RenamedRule must have the id trigger.renamed,"
                                + " found trigger.formerly-named");
    }

    @Test
    void a_rule_that_cannot_be_asked_for_its_id_is_an_offender() {
        assertThat(rules())
                .anyMatch(sentence -> sentence.startsWith(PLANTED
                        + "rules.trigger.SecretiveRule has no standard() that tells its id trigger.secretive: "));
    }

    @Test
    void a_rule_that_is_not_named_a_rule_is_an_offender() {
        assertThat(rules()).contains(PLANTED + "rules.trigger.Nameless is a rule and must be named so: end it in Rule");
    }

    @Test
    void a_rule_hidden_in_another_type_is_an_offender_unless_it_is_data() {
        assertThat(rules())
                .contains(PLANTED + "rules.trigger.Holder$HiddenRule is a rule within another type: give it a file")
                .noneMatch(sentence -> sentence.contains("Holder$Data"));
    }

    @Test
    void rules_as_they_should_be_are_not_named() {
        assertThat(rules())
                .hasSize(5)
                .noneMatch(sentence -> sentence.contains("WarrantyExpiring") || sentence.contains("DataDefined"));
    }

    @Test
    void nineteen_types_in_a_package_are_one_too_many() {
        assertThat(offenders("crowd", "many", "enough"))
                .containsExactly(PLANTED + "crowd.many holds 19 types, more than 18");
    }

    @Test
    void all_offenders_are_told_in_one_message() {
        assertThat(LayoutRules.of("org.crmkit.planted", "cycle").offenders(CLASSES))
                .hasSizeGreaterThan(30)
                .isSorted();
    }

    @Test
    void a_module_without_classes_is_not_a_module_without_offenders() {
        assertThatThrownBy(() -> LayoutRules.of("org.crmkit.nowhere", "a").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("main classes of org.crmkit.nowhere");
    }
}
