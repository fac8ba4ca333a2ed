package org.crmkit.core.install;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;

/** What an installed product must not get wrong by itself. */
final class InstallChecks {
    private static final int MOST_DIGITS = 24;

    private final InstalledProduct product;

    private InstallChecks(InstalledProduct product) {
        this.product = product;
    }

    static void of(InstalledProduct product) {
        InstallChecks checks = new InstallChecks(product);
        checks.whoseAndWhat();
        checks.units();
        checks.days();
        checks.place();
    }

    private void whoseAndWhat() {
        Checks.that(
                product.customer().isPresent() || product.party().isPresent(),
                "Installed product {} must be with a customer or a party, found neither",
                product.id());
        Checks.that(
                product.product().isPresent() || product.name().isPresent(),
                "Installed product {} must name its product or what it is called, found neither",
                product.id());
        product.name()
                .ifPresent(name -> Checks.that(
                        !name.isBlank(), "The name of installed product {} must not be blank", product.id()));
        Checks.that(
                !product.parent().equals(Optional.of(product.id())),
                "Installed product {} cannot be a component of itself",
                product.id());
    }

    private void units() {
        product.serialNumbers().forEach(serial -> Checks.id(serial, "A serial number"));
        Checks.that(
                product.serialNumbers().stream().distinct().count()
                        == product.serialNumbers().size(),
                "Installed product {} has a serial number twice: {}",
                product.id(),
                product.serialNumbers());
        product.lot().ifPresent(lot -> Checks.id(lot, "The lot of an installed product"));
        Checks.that(
                Checks.isShort(product.quantity(), MOST_DIGITS)
                        && product.quantity().signum() > 0,
                "The quantity of installed product {} must be more than 0 and have at most 24 digits",
                product.id());
        Checks.that(
                product.price().map(Money::signum).orElse(0) >= 0,
                "The price of installed product {} must not be negative, found {}",
                product.id(),
                product.price().map(Money::toString).orElse(""));
    }

    private void days() {
        Stream.of(
                        product.purchased(),
                        product.shipped(),
                        product.installed(),
                        product.activated(),
                        product.retired(),
                        product.lastMaintenance(),
                        product.nextMaintenance())
                .flatMap(Optional::stream)
                .forEach(day -> Checks.day(day, "A day of an installed product"));
        inOrder("shipped", product.shipped(), "installed", product.installed());
        inOrder("shipped", product.shipped(), "activated", product.activated());
        inOrder("bought", product.purchased(), "retired", product.retired());
        inOrder("shipped", product.shipped(), "retired", product.retired());
        inOrder("installed", product.installed(), "retired", product.retired());
        inOrder("activated", product.activated(), "retired", product.retired());
    }

    private void inOrder(String before, Optional<LocalDate> first, String after, Optional<LocalDate> second) {
        first.ifPresent(one -> second.ifPresent(other -> Checks.that(
                !other.isBefore(one),
                "Installed product {} was {} on {}, found {} on {}",
                product.id(),
                before,
                one,
                after,
                other)));
    }

    private void place() {
        Checks.that(
                product.address().isEmpty() || product.contactPoint().isEmpty(),
                "Installed product {} must stand at an address or a contact point, found both",
                product.id());
    }
}
