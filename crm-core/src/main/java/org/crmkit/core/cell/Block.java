package org.crmkit.core.cell;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** Some rows with the columns that cut them: asked as tables at first, as compiled methods when hot. */
final class Block<S> {
    /** How many rows a word holds. */
    static final int GROUP = 32;

    private static final long BOTH = 0x1_0000_0001L;
    private static final long ALL = -1;

    private final Node<S>[] nodes;
    private final int counts;
    private final int days;
    private final int codes;
    private final long[] start;
    private final int rules;
    private final int[] owners;
    private MethodHandle @Nullable [] chains;

    /**
     * Rules that are given as rows: the first row of each, in order, and behind them the further ones.
     *
     * @param rows for each rule its rows; null for one that has none and is left out of all answers
     */
    Block(List<Plan.Column<S>> columns, List<@Nullable Rows> rows) {
        rules = rows.size();
        List<Map<Integer, Cut>> cuts = new ArrayList<>();
        rows.forEach(some -> cuts.add(some == null ? Map.of() : some.rows().get(0)));
        List<Integer> further = new ArrayList<>();
        for (int rule = 0; rule < rules; rule++) {
            Rows some = rows.get(rule);
            for (int i = 1; some != null && i < some.size(); i++) {
                cuts.add(some.rows().get(i));
                further.add(rule);
            }
        }
        owners = further.stream().mapToInt(rule -> rule).toArray();
        start = new long[(cuts.size() + GROUP - 1) / GROUP];
        for (int row = 0; row < cuts.size(); row++) {
            start[row / GROUP] |= cuts.get(row).isEmpty() ? 0 : BOTH << row % GROUP;
        }
        nodes = columns.stream()
                .map(column -> node(column, cuts))
                .filter(node -> node.groups().length > 0)
                .sorted(Comparator.comparing(Node::kind))
                .toArray(Block::array);
        counts = upTo(Node.Kind.COUNT);
        days = upTo(Node.Kind.DAYS);
        codes = upTo(Node.Kind.CODE);
    }

    private int upTo(Node.Kind kind) {
        return (int) Arrays.stream(nodes)
                .filter(node -> node.kind().compareTo(kind) <= 0)
                .count();
    }

    private static <S> Node<S> node(Plan.Column<S> column, List<Map<Integer, Cut>> rows) {
        int[] groups = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).containsKey(column.number()))
                .map(row -> row / GROUP)
                .distinct()
                .toArray();
        long[] words = new long[column.size() * groups.length];
        Arrays.fill(words, ALL);
        for (int row = 0; row < rows.size(); row++) {
            Cut cut = rows.get(row).get(column.number());
            int place = cut == null ? -1 : Arrays.binarySearch(groups, row / GROUP);
            for (int cell = 0; cut != null && cell < column.size(); cell++) {
                long yes = cut.yes().get(cell) ? 0 : 1L;
                long may = cut.may().get(cell) ? 0 : 1L << GROUP;
                words[cell * groups.length + place] &= ~((yes | may) << row % GROUP);
            }
        }
        return new Node<>(column, groups, words);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <S> Node<S>[] array(int size) {
        return (Node<S>[]) new Node<?>[size];
    }

    /** {@return in how many words the rules lie} */
    int words() {
        return (rules + GROUP - 1) / GROUP;
    }

    /** {@return the only word}: the low half holds the rules that say yes, the high half those that cannot tell. */
    long truth(S subject, AsOf asOf, long[] windows) {
        if (owners.length > 0) {
            long[] words = new long[1];
            truths(subject, asOf, windows, words, 0);
            return words[0];
        }
        MethodHandle @Nullable [] compiled = chains;
        long word =
                compiled == null ? one(subject, asOf, windows) : start[0] & run(compiled[0], subject, asOf, windows);
        return word ^ word << GROUP;
    }

    /** Fills in all words from one on, each as {@link #truth} gives it. */
    void truths(S subject, AsOf asOf, long[] windows, long[] words, int from) {
        if (owners.length == 0) {
            rows(subject, asOf, windows, words, from);
        } else {
            long[] all = new long[start.length];
            rows(subject, asOf, windows, all, 0);
            for (int i = 0; i < owners.length; i++) {
                int row = rules + i;
                long said = all[row / GROUP] >>> row % GROUP & BOTH;
                all[owners[i] / GROUP] |= said << owners[i] % GROUP;
            }
            System.arraycopy(all, 0, words, from, words());
        }
        for (int word = from; word < from + words(); word++) {
            words[word] ^= words[word] << GROUP;
        }
    }

    private void rows(S subject, AsOf asOf, long[] windows, long[] words, int from) {
        MethodHandle @Nullable [] compiled = chains;
        if (compiled != null) {
            for (int group = 0; group < compiled.length; group++) {
                words[from + group] = start[group] & run(compiled[group], subject, asOf, windows);
            }
        } else if (start.length == 1) {
            words[from] = one(subject, asOf, windows);
        } else {
            several(subject, asOf, windows, words, from);
        }
    }

    /** Kind by kind, so that each loop always takes the same way. */
    private long one(S subject, AsOf asOf, long[] windows) {
        long word = start[0];
        int i = 0;
        for (; i < counts; i++) {
            Node<S> node = nodes[i];
            word &= node.words()[((Steps) node.cells()).of(node.source().count(subject))];
        }
        for (; i < days; i++) {
            Node<S> node = nodes[i];
            word &= node.words()[((Days) node.cells()).of(node.source().read(subject, asOf), asOf, windows)];
        }
        for (; i < codes; i++) {
            Node<S> node = nodes[i];
            word &= node.words()[((Codes.One) node.cells()).of(node.source().read(subject, asOf), asOf, windows)];
        }
        for (; i < nodes.length; i++) {
            Node<S> node = nodes[i];
            word &= node.words()[node.cells().of(node.source().read(subject, asOf), asOf, windows)];
        }
        return word;
    }

    private void several(S subject, AsOf asOf, long[] windows, long[] words, int from) {
        System.arraycopy(start, 0, words, from, start.length);
        for (Node<S> node : nodes) {
            int at = node.at(subject, asOf, windows);
            int[] groups = node.groups();
            long[] left = node.words();
            for (int i = 0; i < groups.length; i++) {
                words[from + groups[i]] &= left[at + i];
            }
        }
    }

    private static long run(MethodHandle chain, Object subject, AsOf asOf, long[] windows) {
        try {
            return (long) chain.invokeExact(subject, asOf, windows);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable checked) {
            throw new IllegalStateException("a reader threw a checked exception", checked);
        }
    }

    /** Compiles the block, unless columns would be read much more often than as tables. */
    void compile() throws ReflectiveOperationException {
        int read = Arrays.stream(nodes).mapToInt(node -> node.groups().length).sum();
        if (chains != null || read > 2 * nodes.length) {
            return;
        }
        MethodHandle[] compiled = new MethodHandle[start.length];
        for (int group = 0; group < compiled.length; group++) {
            List<MethodHandle> columns = new ArrayList<>();
            for (Node<S> node : nodes) {
                int place = Arrays.binarySearch(node.groups(), group);
                if (place >= 0) {
                    columns.add(node.column(place));
                }
            }
            if (columns.isEmpty()) {
                return;
            }
            compiled[group] = Chain.of(columns);
        }
        chains = compiled;
    }
}
