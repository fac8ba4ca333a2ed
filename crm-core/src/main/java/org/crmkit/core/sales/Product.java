package org.crmkit.core.sales;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** What is sold: goods or a service. */
@Value.Immutable
@JsonDeserialize(builder = Product.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"id", "name", "kind", "category", "unit", "brand", "maker", "listPrice", "active", "extensions"})
public sealed interface Product permits ImmutableProduct {
    /** Whether something is handed over or done. */
    enum Kind {
        /** A thing: it is delivered and can be installed. */
        GOODS,
        /** Work, a right or cover: it is rendered. */
        SERVICE
    }

    /** The host's key of the product. */
    ProductId id();

    /** What people call it. */
    String name();

    /** Goods or service; absent if that is not known. */
    Optional<Kind> kind();

    /** Its group: the host's own code. */
    Optional<String> category();

    /** In what it is counted: piece, kg, hour. */
    Optional<String> unit();

    /** Under which brand it is sold. */
    Optional<String> brand();

    /** Who makes it. */
    Optional<String> maker();

    /** The price of one unit before any agreement; it is not negative. */
    Optional<Money> listPrice();

    /** The days on which it is sold; always by default. */
    @Value.Default
    default DateRange active() {
        return DateRange.ALWAYS;
    }

    /** The host's own fields. */
    @Value.Default
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; id and name are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the product that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Product fromJson(Builder json) {
        return json.build();
    }

    /** Checks the name and the price. */
    @Value.Check
    default void check() {
        Checks.that(!name().isBlank(), "The name of product {} must not be blank", id());
        listPrice()
                .ifPresent(price -> Checks.that(
                        price.signum() >= 0, "The list price of product {} must not be negative: {}", id(), price));
    }

    /** Builds products. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
