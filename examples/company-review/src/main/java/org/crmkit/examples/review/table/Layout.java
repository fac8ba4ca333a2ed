package org.crmkit.examples.review.table;

/** What stands between the columns of a file. */
public enum Layout {
    /** Whichever of the others the first line shows; the columns of a line with none of them lie between spaces. */
    DETECT('\0'),
    /** Commas; cells may be quoted. */
    COMMA(','),
    /** Semicolons, as spreadsheets write where the comma is the decimal mark; cells may be quoted. */
    SEMICOLON(';'),
    /** Tabs; cells may be quoted. */
    TAB('\t'),
    /** One or more spaces or tabs, before the first column too; nothing is quoted. */
    SPACES(' ');

    private final char separator;

    Layout(char separator) {
        this.separator = separator;
    }

    char separator() {
        return separator;
    }

    /**
     * {@return the layout of a file with that first line}
     *
     * <p>The separator that stands most often outside quotes; where two stand equally often, the tab before the semicolon
     * before the comma, because decimal commas stand inside the cells of the others.
     */
    static Layout of(String firstLine) {
        Layout best = SPACES;
        long most = 0;
        String unquoted = firstLine.replaceAll("\"[^\"]*\"", "");
        for (Layout layout : new Layout[] {TAB, SEMICOLON, COMMA}) {
            long count = unquoted.chars().filter(c -> c == layout.separator).count();
            best = count > most ? layout : best;
            most = Math.max(most, count);
        }
        return best;
    }
}
