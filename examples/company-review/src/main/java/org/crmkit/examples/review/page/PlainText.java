package org.crmkit.examples.review.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page as plain text, for a terminal: the same words, pictures as rows. */
public final class PlainText {
    private static final int WIDEST_BAR = 20;

    private PlainText() {}

    /** {@return the page's title, figures and sections as text that ends with a line break} */
    public static String of(Page page) {
        return page.title() + "\n" + page.subtitle() + "\n\n"
                + page.blocks().stream().map(block -> block(block) + "\n").collect(Collectors.joining());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(PlainText::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Section section) {
            return section.title() + "\n" + section.lead() + "\n" + blocks(section.blocks());
        } else if (block instanceof KeyFigures figures) {
            return rows(figures.figures().stream()
                    .map(figure -> List.of(figure.label(), figure.value(), figure.note()))
                    .toList());
        } else if (block instanceof BarList bars) {
            return rows(bars.bars().stream()
                    .map(bar -> List.of(bar.label(), bar.valueText(), bar(bar.share()), bar.note()))
                    .toList());
        } else if (block instanceof Table table) {
            return rows(IntStream.rangeClosed(0, table.rows().size())
                    .mapToObj(i -> i == 0
                            ? table.headings().stream().map(Table.Heading::text).toList()
                            : table.rows().get(i - 1))
                    .toList());
        } else if (block instanceof HeatMap map) {
            return rows(IntStream.rangeClosed(0, map.rowLabels().size())
                    .mapToObj(i -> row(map, i))
                    .toList());
        } else if (block instanceof Quadrants quadrants) {
            return rows(quadrants.rows().stream()
                    .flatMap(row -> fields(quadrants.columnLabels(), row))
                    .toList());
        } else if (block instanceof Notes notes) {
            return rows(notes.notes().stream()
                    .map(note -> List.of(note.level().name(), note.text()))
                    .toList());
        }
        return block instanceof Columns columns && !columns.peakLabel().isEmpty()
                ? "  " + columns.peakLabel() + "\n"
                : "";
    }

    private static Stream<List<String>> fields(List<String> columnLabels, Quadrants.Row row) {
        return Stream.of(
                field(row.left(), columnLabels.get(0), row.label()),
                field(row.right(), columnLabels.get(1), row.label()));
    }

    /** Name and number, what more there is to say, and what the column and the row of the field stand for. */
    private static List<String> field(Quadrants.Field field, String column, String row) {
        return Stream.of(List.of(field.name(), field.value()), field.lines(), List.of(column, row))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> row(HeatMap map, int row) {
        List<String> cells = row == 0
                ? map.columnLabels()
                : map.cells().get(row - 1).stream().map(HeatMap.Cell::text).toList();
        return IntStream.rangeClosed(0, cells.size())
                .mapToObj(i -> i > 0
                        ? cells.get(i - 1)
                        : row == 0 ? "" : map.rowLabels().get(row - 1))
                .toList();
    }

    private static String bar(double share) {
        return "█".repeat((int) Math.round(share * WIDEST_BAR));
    }

    /** Columns as wide as their widest cell, two spaces apart. */
    private static String rows(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> "  " + row.get(i) + " ".repeat(widths[i] - width(row.get(i))))
                                .collect(Collectors.joining())
                                .stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }

    /** A Chinese character takes two places in a terminal. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c <= 0xFFEF) ? 2 : 1)
                .sum();
    }
}
