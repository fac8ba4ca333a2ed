package org.crmkit.core.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.install.InstallFacts.at;
import static org.crmkit.core.install.InstallFacts.days;
import static org.crmkit.core.install.InstallFacts.entitlement;
import static org.crmkit.core.install.InstallFacts.fullEntitlement;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.install.Entitlement.Decrement;
import org.crmkit.core.install.Entitlement.Entry;
import org.crmkit.core.install.Entitlement.Kind;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class EntitlementTest {
    private static final Ref K1 = Ref.of("case", "K1");
    private static final Ref K2 = Ref.of("case", "K2");
    private static final BigDecimal ONE = BigDecimal.ONE;

    private static Entitlement cases(int total) {
        return entitlement("T1", total).build();
    }

    private static Entitlement opened(Entitlement entitlement, Ref serviceCase, long day) {
        return entitlement.take(Decrement.ON_CREATE, serviceCase, days(day), ONE);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(fullEntitlement(), Entitlement.class, "entitlement-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(fullEntitlement(), Entitlement.class);
        FactLaws.survivesJson(cases(3), Entitlement.class);
        assertThat(cases(3).ref()).hasToString("entitlement:T1");
    }

    @Test
    void a_case_takes_once_and_gives_back_what_it_took() {
        Entitlement taken = opened(cases(2), K1, 0);
        assertThat(taken.taken()).containsOnlyKeys(K1);
        assertThat(opened(taken, K1, 1)).isSameAs(taken);
        assertThat(taken.take(Decrement.ON_RESOLVE, K2, days(1), ONE)).isSameAs(taken);
        assertThat(taken.restore(K2, days(1))).isSameAs(taken);
        Entitlement restored = taken.restore(K1, days(2));
        assertThat(restored.entries())
                .containsExactly(
                        new Entry(days(0), Entry.Type.TAKEN, K1, ONE),
                        new Entry(days(2), Entry.Type.RESTORED, K1, ONE));
        assertThat(restored.taken()).isEmpty();
        assertThat(restored.used(at(1))).isEqualByComparingTo("1");
        assertThat(restored.used(at(2))).isEqualByComparingTo("0");
        assertThat(opened(restored, K1, 3).taken()).containsOnlyKeys(K1);
    }

    @Test
    void what_is_left_is_never_negative_and_what_is_over_is_told() {
        Entitlement one = opened(cases(1), K1, 0);
        assertThat(one.remaining(at(-1))).isEqualByComparingTo("1");
        assertThat(one.remaining(at(0))).isEqualByComparingTo("0");
        assertThat(one.overage(at(0))).isEqualByComparingTo("0");
        Entitlement two = opened(one, K2, 1);
        assertThat(two.remaining(at(1))).isEqualByComparingTo("0");
        assertThat(two.overage(at(1))).isEqualByComparingTo("1");
        assertThat(two.knownAt(at(0))).isEqualTo(one);
        assertThat(two.knownAt(at(1))).isSameAs(two);
    }

    @Test
    void entries_that_do_not_fit_are_refused() {
        Entitlement taken = opened(cases(2), K1, 1);
        assertRefused(
                () -> opened(taken, K2, 0),
                "An entry of entitlement T1 at 2026-03-02T12:00:00Z stands behind one at 2026-03-03T12:00:00Z");
        assertRefused(
                () -> with(taken, Entry.Type.TAKEN, K1, ONE),
                "case:K1 took of entitlement T1 before and must not again at 2026-03-04T12:00:00Z: restore it first");
        assertRefused(
                () -> with(taken, Entry.Type.RESTORED, K2, ONE),
                "case:K2 took 0 of entitlement T1 and must give back the same at 2026-03-04T12:00:00Z, found 1");
        assertRefused(
                () -> with(taken, Entry.Type.RESTORED, K1, BigDecimal.TEN),
                "case:K1 took 1 of entitlement T1 and must give back the same at 2026-03-04T12:00:00Z, found 10");
        assertRefused(
                () -> with(taken, Entry.Type.TAKEN, K2, BigDecimal.TEN),
                "Entitlement T1 is to whole cases: case:K2 must take 1 of it, found 10");
        assertRefused(
                () -> new Entry(days(0), Entry.Type.TAKEN, K1, BigDecimal.ZERO),
                "What case:K1 takes of an entitlement must be more than 0 and have at most 24 digits");
    }

    private static Entitlement with(Entitlement taken, Entry.Type type, Ref serviceCase, BigDecimal amount) {
        return Entitlement.builder()
                .from(taken)
                .addEntry(new Entry(days(2), type, serviceCase, amount))
                .build();
    }

    @Test
    void its_own_faults_are_refused() {
        assertRefused(
                () -> entitlement("T1", 1).scope(Ref.of("order", "1")).build(),
                "Entitlement T1 must be for a product, an installed-product or a contract, found order:1");
        assertRefused(
                () -> entitlement("T1", -1).build(),
                "The total of entitlement T1 must not be negative and have at most 24 digits");
        assertRefused(
                () -> entitlement("T1", 1).total(new BigDecimal("1.5")).build(),
                "Entitlement T1 is to whole cases, found 1.5");
        assertRefused(
                () -> entitlement("T1", 1).slaPolicy(" ").build(),
                "The code of an entitlement's promise must not be blank");
        assertThat(entitlement("T1", 0).total(new BigDecimal("1.0")).build()).isNotNull();
        assertThat(entitlement("T1", 0)
                        .kind(Kind.HOURS)
                        .total(new BigDecimal("1.5"))
                        .build())
                .isNotNull();
    }

    @Test
    void what_is_left_of_all_counts_those_that_hold() {
        Entitlement past =
                entitlement("T2", 5).period(DateRange.until(InstallFacts.DAY)).build();
        Entitlement hours = entitlement("T3", 7).kind(Kind.HOURS).build();
        Entitlements all =
                Entitlements.of(InstalledProducts.of(List.of()), List.of(hours, past, opened(cases(3), K1, 0)));
        assertThat(all.remaining(Kind.CASES, at(0))).isEqualByComparingTo("2");
        assertThat(all.remaining(Kind.CASES, at(-1))).isEqualByComparingTo("8");
        assertThat(all.remaining(Kind.HOURS, at(0))).isEqualByComparingTo("7");
        assertThat(all.findings()).isEmpty();
        assertThat(all.find(EntitlementId.of("T2"))).contains(past);
        assertThat(all).hasToString("Entitlements[3]");
    }

    @Test
    void what_does_not_fit_together_is_told() {
        Entitlement second = opened(entitlement("T2", 1).build(), K1, 0);
        assertOne(
                List.of(second, opened(cases(1), K1, 0)),
                "install.case-taken-twice",
                "case:K1 took of entitlement T1 and of T2",
                "case:K1同时占用了服务权益T1和T2");
        assertOne(
                List.of(second, second),
                "install.entitlement-twice",
                "2 entitlements have the id T2: one of them is looked at",
                "2份服务权益的编号都是T2：只取其中一份");
        assertOne(
                List.of(fullEntitlement()),
                "install.scope-unknown",
                "entitlement T1 is for installed-product:A1, which is not there",
                "服务权益T1针对的installed-product:A1不存在");
        assertThat(Entitlements.of(InstalledProducts.of(List.of(InstallFacts.product())), List.of(fullEntitlement()))
                        .findings())
                .isEmpty();
    }

    private static void assertOne(List<Entitlement> all, String code, String english, String chinese) {
        assertThat(Entitlements.of(InstalledProducts.of(List.of()), all).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.because()).hasToString(english);
                    assertThat(finding.because().in(Texts.CHINESE)).isEqualTo(chinese);
                });
    }

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }
}
