package org.crmkit.examples.review.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands CSV text on record by record, so that what the CSV reader gets is always well formed.
 *
 * <p>A quote that is never closed would otherwise swallow the rest of the file. Here it is looked for through at most 100
 * lines; if it is not found, a single {@value #STAND_IN} takes the place of the line on which it was opened, the lines
 * behind it are looked at for themselves, and {@link #broken} tells. The lines stay as many as they were.
 */
final class CsvText extends Reader {
    private static final int MOST_LINES = 100;
    private static final int LONGEST_SHOWN = 200;
    private static final String STAND_IN = "?";

    private final TextLines lines;
    private final char separator;
    /** Lines that were read in search of a closing quote and given back. */
    private final ArrayDeque<Line> ahead = new ArrayDeque<>();

    private final ArrayDeque<Broken> broken = new ArrayDeque<>();
    private long line;
    private char[] out = new char[1 << 10];
    private int at;
    private int length;

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED,
        WRONG
    }

    private record Line(String text, boolean cut) {}

    /**
     * A line that could not be handed on.
     *
     * @param line its number, from 1
     * @param damage what is wrong with it
     * @param text how it begins
     */
    record Broken(long line, Damage damage, String text) {}

    CsvText(TextLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** {@return what is wrong with a line; null if nothing is} Lines must be asked for in ascending order. */
    @Nullable
    Broken broken(long line) {
        Broken first = broken.peek();
        return first != null && first.line() == line ? broken.poll() : null;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        if (at == length && !fill()) {
            return -1;
        }
        int given = Math.min(count, length - at);
        System.arraycopy(out, at, into, from, given);
        at += given;
        return given;
    }

    @Override
    public void close() {}

    /** Puts the next record, or the stand-in for a line, into {@link #out}. */
    private boolean fill() throws IOException {
        at = 0;
        length = 0;
        if (ahead.isEmpty() && lines.next()) {
            if (!lines.cut && scan(State.START, lines.text, lines.length) == State.START) {
                append(lines.text, lines.length);
                line++;
                return true;
            }
            ahead.add(new Line(new String(lines.text, 0, lines.length), lines.cut));
        }
        Line first = ahead.poll();
        if (first != null) {
            gather(first);
        }
        return first != null;
    }

    /** Appends a line and those behind it until no quote is open, or the stand-in for it. */
    private void gather(Line first) throws IOException {
        List<Line> record = new ArrayList<>();
        Line last = first;
        State state = State.START;
        int total = 0;
        while (last != null) {
            record.add(last);
            total += last.text().length();
            state = last.cut() || total > TextLines.LONGEST
                    ? State.WRONG
                    : scan(state, last.text().toCharArray(), last.text().length());
            last = state == State.QUOTED && record.size() < MOST_LINES ? next() : null;
        }
        if (state == State.START) {
            record.forEach(part -> append(part.text().toCharArray(), part.text().length()));
            line += record.size();
            return;
        }
        Damage damage = first.cut() || total > TextLines.LONGEST ? Damage.TOO_LONG : Damage.BROKEN_QUOTE;
        broken.add(new Broken(
                ++line,
                damage,
                beginning(first.text().toCharArray(), first.text().length())));
        append(STAND_IN.toCharArray(), STAND_IN.length());
        for (int i = record.size() - 1; i > 0; i--) {
            ahead.push(record.get(i));
        }
    }

    private @Nullable Line next() throws IOException {
        Line next = ahead.poll();
        return next == null && lines.next() ? new Line(new String(lines.text, 0, lines.length), lines.cut) : next;
    }

    /** {@return how a line ends that began so}: START at the end of a record, QUOTED within a cell, or WRONG. */
    private State scan(State before, char[] text, int length) {
        State state = before;
        for (int i = 0; i < length && state != State.WRONG; i++) {
            char c = text[i];
            if (c == '"') {
                state = switch (state) {
                    case START, CLOSED -> State.QUOTED;
                    case QUOTED -> State.CLOSED;
                    default -> state;
                };
            } else if (state == State.CLOSED && c != separator) {
                state = State.WRONG;
            } else if (state != State.QUOTED) {
                state = c == separator ? State.START : State.PLAIN;
            }
        }
        return state == State.QUOTED || state == State.WRONG ? state : State.START;
    }

    private void append(char[] text, int count) {
        if (length + count >= out.length) {
            out = Arrays.copyOf(out, 2 * (length + count + 1));
        }
        System.arraycopy(text, 0, out, length, count);
        length += count;
        out[length++] = '\n';
    }

    static String beginning(char[] text, int length) {
        return new String(text, 0, Math.min(length, LONGEST_SHOWN)).strip();
    }
}
