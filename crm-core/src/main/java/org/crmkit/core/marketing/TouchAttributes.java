package org.crmkit.core.marketing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.value.AsOf;

/**
 * What rules can ask of the touches of one customer or party. A subject that leads to its touches takes them by {@link
 * Attribute#through}.
 */
public final class TouchAttributes {
    /** How often the company reached them: {@code touch.count}; see {@link Touch#reached}. */
    public static final Attribute<Collection<Touch>, Long> COUNT = Attribute.<Collection<Touch>, Long>at(
                    "touch.count",
                    AttributeKind.COUNT,
                    (touches, asOf) -> reached(touches, asOf).count())
            .label("touches", "触达次数");

    /** When it did so last: {@code touch.last}. */
    public static final Attribute<Collection<Touch>, Instant> LAST = Attribute.<Collection<Touch>, Instant>at(
                    "touch.last",
                    AttributeKind.MOMENT,
                    (touches, asOf) -> reached(touches, asOf)
                            .map(Touch::at)
                            .max(Comparator.naturalOrder())
                            .orElse(null))
            .label("last touch", "最近触达时间");

    private TouchAttributes() {}

    private static Stream<Touch> reached(Collection<Touch> touches, AsOf asOf) {
        return touches.stream().filter(touch -> touch.reached() && asOf.sees(touch.at()));
    }
}
