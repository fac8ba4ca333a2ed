package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/**
 * Segments against products: how many customers of each segment have each product, how many have not, and how many would if the
 * segment were like all. Segments stand in the order of their codes, products in that of their ids. Immutable.
 */
public final class WhiteSpace implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText GAP = LocalizedText.of(
            "{} of {} customers of segment {} have {} ({}), this one has not", "细分{2}的{1}个客户中有{0}个拥有{3}（{4}），而该客户没有");
    private static final LocalizedText NO_CUSTOMERS =
            LocalizedText.of("no customer of segment {} is known", "细分{}中没有已知客户");
    private static final LocalizedText FEW =
            LocalizedText.of("segment {} has {} customers: fewer than {} do not tell", "细分{}仅有{}个客户：少于{}个不足以判断");
    private static final LocalizedText NONE = LocalizedText.of(
            "the customer has every product that at least {} of segment {} have", "细分{1}中至少{0}客户拥有的产品，该客户均已拥有");
    private static final LocalizedText SOME = LocalizedText.of(
            "the customer lacks {} products that at least {} of segment {} have", "细分{2}中至少{1}客户拥有的产品，该客户尚缺{0}种");

    private final TreeMap<String, Segment> segments;
    private final Segment all = new Segment();
    private final long apart;

    /** The counts of some segments; they must not change any more. */
    WhiteSpace(Map<String, Segment> segments, long apart) {
        this.segments = new TreeMap<>(segments);
        this.apart = apart;
        segments.values().forEach(all::add);
    }

    /** How many customers there are and how many have each product. */
    static final class Segment implements Serializable {
        private static final long serialVersionUID = 1;

        private final TreeMap<ProductId, Long> having = new TreeMap<>();
        private long customers;

        void add(Basket has) {
            customers++;
            has.products().forEach(product -> having.merge(product, 1L, Long::sum));
        }

        void add(Segment more) {
            customers += more.customers;
            more.having.forEach((product, count) -> having.merge(product, count, Long::sum));
        }

        private long having(ProductId product) {
            return having.getOrDefault(product, 0L);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Segment that && customers == that.customers && having.equals(that.having);
        }

        @Override
        public int hashCode() {
            return 31 * having.hashCode() + Long.hashCode(customers);
        }
    }

    /**
     * One segment and one product.
     *
     * @param segment the code of the segment
     * @param product which product
     * @param having how many customers of the segment have it
     * @param customers how many customers the segment has, at least 1
     * @param allHaving how many customers of all segments have it
     * @param allCustomers how many customers all segments have
     */
    public record Cell(
            String segment, ProductId product, long having, long customers, long allHaving, long allCustomers)
            implements Serializable {
        /** {@return how many customers of the segment have it not: the white space} */
        public long lacking() {
            return customers - having;
        }

        /** {@return the share of the segment's customers that have it} */
        public Share penetration() {
            return Share.of(having, customers);
        }

        /** {@return that share with its 95 % interval, for small segments} */
        public Wilson interval() {
            return Wilson.of(having, customers);
        }

        /** {@return how many customers of the segment would have it if it were like all: customers × all that have it / all customers} */
        public double expected() {
            return (double) customers * allHaving / allCustomers;
        }
    }

    /**
     * A product that a customer has not and its peers have.
     *
     * @param product which product
     * @param cell the counts of its segment
     * @param because why it is a gap
     */
    public record Gap(ProductId product, Cell cell, Reason because) implements Serializable {}

    /** {@return the codes of the segments} */
    public List<String> segments() {
        return List.copyOf(segments.keySet());
    }

    /** {@return the products that some customer has} */
    public List<ProductId> products() {
        return List.copyOf(all.having.keySet());
    }

    /** {@return how many customers have a segment that is known} */
    public long customers() {
        return all.customers;
    }

    /** {@return how many customers of a segment were counted; 0 if none was} */
    public long customers(String segment) {
        Segment one = segments.get(segment);
        return one == null ? 0 : one.customers;
    }

    /** {@return how many customers are of no segment that is known, and so in no cell} */
    public long apart() {
        return apart;
    }

    /** {@return every segment with every product} */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        segments.forEach((code, one) -> cells.addAll(cells(code, one)));
        return List.copyOf(cells);
    }

    /** {@return one segment with every product; none if it has no customers} */
    public List<Cell> cells(String segment) {
        Segment one = segments.get(segment);
        return one == null ? List.of() : cells(segment, one);
    }

    /**
     * {@return what the peers of a customer have and it has not, the most widespread first, equal ones by id}
     *
     * <p>No if there is nothing; unknown if its segment has too few customers to tell.
     *
     * @param segment the code of its segment
     * @param has what it has
     */
    public Answer<List<Gap>> gaps(String segment, Basket has, WhiteSpacePolicy policy) {
        long peers = customers(segment);
        if (peers == 0) {
            return Answer.unknown(NO_CUSTOMERS, segment);
        } else if (peers < policy.minCustomers()) {
            return Answer.unknown(FEW, segment, peers, policy.minCustomers());
        }
        List<Gap> gaps = cells(segment).stream()
                .filter(cell -> !has.has(cell.product) && cell.having > 0)
                .filter(cell -> policy.reached(cell.having, cell.customers))
                .sorted(Comparator.comparingLong(cell -> -cell.having)) // stable: equal ones by id
                .map(WhiteSpace::gap)
                .toList();
        if (gaps.isEmpty()) {
            return Answer.no(NONE, policy.minPenetration(), segment);
        }
        List<Gap> first = gaps.stream().limit(policy.most()).toList();
        return Answer.yes(first, SOME, gaps.size(), policy.minPenetration(), segment);
    }

    private List<Cell> cells(String code, Segment one) {
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<ProductId, Long> product : all.having.entrySet()) {
            ProductId id = product.getKey();
            cells.add(new Cell(code, id, one.having(id), one.customers, product.getValue(), all.customers));
        }
        return cells;
    }

    private static Gap gap(Cell cell) {
        Reason because = Reason.of(GAP, cell.having, cell.customers, cell.segment, cell.product, cell.penetration());
        return new Gap(cell.product, cell, because);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WhiteSpace that && segments.equals(that.segments) && apart == that.apart;
    }

    @Override
    public int hashCode() {
        return 31 * segments.hashCode() + Long.hashCode(apart);
    }

    /** {@return how many segments and products there are} */
    @Override
    public String toString() {
        return "WhiteSpace[" + segments.size() + " segments, " + all.having.size() + " products]";
    }
}
