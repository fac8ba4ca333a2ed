package org.crmkit.examples.review.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns are labelled, and where: every column, every second, third, fourth, sixth, twelfth, until the labels
 * have room side by side in a picture of the given width or any wider one.
 *
 * @param labels the names of all columns
 * @param step the distance from one labelled column to the next
 * @param width the least width of the picture, in pixels
 */
record ColumnLabels(List<String> labels, int step, double width) {

    private static final double LONGEST = 140;
    private static final double GAP = 10;
    private static final double FONT_SIZE = 14;
    private static final int[] STEPS = {1, 2, 3, 4, 6, 12};

    static ColumnLabels thinned(List<String> names, double width) {
        List<String> labels = names.stream()
                .map(name -> TextWidth.fit(name, FONT_SIZE, LONGEST))
                .toList();
        return IntStream.concat(IntStream.of(STEPS), IntStream.iterate(24, step -> step * 2))
                .mapToObj(step -> new ColumnLabels(labels, step, width))
                .filter(ColumnLabels::haveRoom)
                .findFirst()
                .orElseThrow();
    }

    private boolean haveRoom() {
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.size(); i += step) {
            double start = start(i);
            if (start < end + GAP) {
                return false;
            }
            end = start + length(i);
        }
        return true;
    }

    private double start(int index) {
        double length = length(index);
        return switch (anchor(index)) {
            case "start" -> left(index) * width;
            case "end" -> width - length;
            default -> middle(index) * width - length / 2;
        };
    }

    int count() {
        return labels.size();
    }

    String text(int index) {
        return labels.get(index);
    }

    /** The middle of the column, as a share of the width. */
    double middle(int index) {
        return (index + 0.5) / labels.size();
    }

    /**
     * A label of every column stands below its middle; if some columns have none, the others' labels may be wider than
     * the column and start with it. At the edges of the picture a label starts or ends with the picture.
     */
    String anchor(int index) {
        double length = length(index);
        double middle = middle(index) * width;
        if (step == 1 && middle >= length / 2 && middle + length / 2 <= width) {
            return "middle";
        }
        return left(index) * width + length <= width ? "start" : "end";
    }

    /** The place the anchor refers to. */
    String place(int index) {
        return switch (anchor(index)) {
            case "start" -> Svg.number(left(index) * 100) + "%";
            case "end" -> "100%";
            default -> Svg.number(middle(index) * 100) + "%";
        };
    }

    private double length(int index) {
        return TextWidth.of(labels.get(index), FONT_SIZE);
    }

    private double left(int index) {
        return index / (double) labels.size();
    }
}
