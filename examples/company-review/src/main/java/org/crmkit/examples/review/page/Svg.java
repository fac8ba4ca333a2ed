package org.crmkit.examples.review.page;

import j2html.tags.ContainerTag;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An element of a picture.
 *
 * <p>Pictures have a fixed height and take the width they are given: across, places are percentages; down, they are
 * pixels. So text keeps its size however wide the picture is drawn.
 */
final class Svg extends ContainerTag<Svg> {

    private Svg(String name) {
        super(name);
    }

    static Svg of(String name) {
        return new Svg(name);
    }

    /** An empty picture as wide as its surroundings, with its name and its content in words. */
    static Svg picture(String title, String description, int height) {
        return of("svg")
                .attr("role", "img")
                .attr("width", "100%")
                .at("height", height)
                .with(of("title").withText(title), of("desc").withText(description));
    }

    /** Words that start, end or have their middle at a place; {@code anchor} is one of start, middle, end. */
    static Svg words(String words, String anchor) {
        return of("text").attr("text-anchor", anchor).withText(words);
    }

    /** Sets a place or a length in pixels. */
    Svg at(String attribute, double pixels) {
        return attr(attribute, number(pixels));
    }

    /** Sets a place or a length as a share of the surrounding picture. */
    Svg percent(String attribute, double share) {
        return attr(attribute, number(share * 100) + "%");
    }

    /** A finite number with at most two decimals, the same in every country. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static void checkShare(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    what + " must have a share from 0 to 1, found " + share + ": leave out what cannot be shared");
        }
    }
}
