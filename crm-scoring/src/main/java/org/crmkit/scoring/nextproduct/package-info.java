/**
 * What belongs together, and so what to offer next: products that come in one basket or that one customer has. It reads orders,
 * invoices, purchases and interactions, or a host's own keys of products.
 *
 * <p>Three steps: baskets (which merge), associations found in them (which are stored as JSON), and what they say of a customer.
 * A basket is an order, an invoice or a day's purchases; where it is all that a customer has, the same steps find what owners
 * have besides.
 *
 * <table>
 * <caption>Measures of an association X → Y, where n(·) counts baskets out of N</caption>
 * <tr><th scope="col">measure</th><th scope="col">formula</th><th scope="col">range</th><th scope="col">Chinese</th></tr>
 * <tr><td>support</td><td>n(XY) / N</td><td>0..1</td><td>支持度</td></tr>
 * <tr><td>coverage</td><td>n(X) / N</td><td>0..1</td><td>覆盖率</td></tr>
 * <tr><td>confidence</td><td>n(XY) / n(X)</td><td>0..1</td><td>置信度</td></tr>
 * <tr><td>lift</td><td>n(XY) N / (n(X) n(Y))</td><td>0 and above; 1 without relation</td><td>提升度</td></tr>
 * <tr><td>leverage</td><td>n(XY) / N − n(X) n(Y) / N²</td><td>−0.25..0.25; 0 without relation</td><td>杠杆度</td></tr>
 * <tr><td>conviction</td><td>(1 − n(Y) / N) / (1 − confidence)</td><td>0 and above; none where Y always comes with X</td>
 * <td>确信度</td></tr>
 * </table>
 *
 * <p>Sources: R. Agrawal, T. Imieliński, A. Swami, "Mining Association Rules between Sets of Items in Large Databases", SIGMOD
 * 1993 (support, confidence); S. Brin, R. Motwani, J. Ullman, S. Tsur, "Dynamic Itemset Counting and Implication Rules for
 * Market Basket Data", SIGMOD 1997 (lift, there interest, and conviction); G. Piatetsky-Shapiro, "Discovery, Analysis, and
 * Presentation of Strong Rules", 1991 (leverage). Counts and measures agree with those of arules 1.7.13.
 *
 * <p>Two further questions rest on counts alone. What does a customer prefer? {@link
 * org.crmkit.scoring.nextproduct.Preferences}: the maker, brand, category, outlet, channel or hour whose share of the
 * customer's choices reaches a bound for certain, by the score interval of E. B. Wilson (JASA 1927) at 95 %. Where is white
 * space? {@link org.crmkit.scoring.nextproduct.WhiteSpace}: segments against products.
 *
 * <table>
 * <caption>Measures of white space, where c customers of a segment and C of all are counted, and h and H of them have the
 * product</caption>
 * <tr><th scope="col">measure</th><th scope="col">formula</th><th scope="col">range</th><th scope="col">Chinese</th></tr>
 * <tr><td>penetration</td><td>h / c</td><td>0..1</td><td>渗透率</td></tr>
 * <tr><td>lacking</td><td>c − h</td><td>0..c</td><td>空白客户数</td></tr>
 * <tr><td>expected</td><td>c H / C</td><td>0..c; compare with h</td><td>期望客户数</td></tr>
 * </table>
 *
 * <p>Packs of rules ask all of it by name: {@link org.crmkit.scoring.nextproduct.NextProductAttributes}.
 */
@NullMarked
package org.crmkit.scoring.nextproduct;

import org.jspecify.annotations.NullMarked;
