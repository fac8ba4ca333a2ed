/**
 * Rules as text: packs of JSON that are written against names and bound to the attributes that a subject offers under these
 * names. It reads {@code check}, {@code value}, {@code json}, {@code rule} and {@code score}.
 *
 * <pre>
 * { "formatVersion": 1, "pack": "acme.care", "version": "2026.2", "subject": "customer",
 *   "sets": [
 *     { "id": "size", "hit": "FIRST", "lines": [
 *       { "id": "large", "when": { "attribute": "orders", "atLeast": 24 }, "points": 20,
 *         "because": { "en": "orders every fortnight", "zh": "每两周下单" } } ] } ] }
 * </pre>
 *
 * <p>Nothing but what these tables name may stand in a pack, and nothing may be null. A name is made of words of lower-case
 * letters and digits, joined by hyphens, and begins with a letter; in some places it has several parts, joined by dots.
 *
 * <table>
 * <caption>The fields of a pack; those marked + must be there</caption>
 * <tr><th scope="col">in</th><th scope="col">field</th><th scope="col">meaning</th></tr>
 * <tr><td>pack</td><td>{@code formatVersion} +</td><td>1</td></tr>
 * <tr><td></td><td>{@code pack} +</td><td>its name, of 1 to 4 parts and at most 100 characters</td></tr>
 * <tr><td></td><td>{@code version} +</td><td>text of at most 200 characters; answers and sheets carry it</td></tr>
 * <tr><td></td><td>{@code subject} +</td><td>the kind of subject that it was written for; another one is a warning</td></tr>
 * <tr><td></td><td>{@code effective}</td><td>the days on which its rules are asked, {@code 2026-01-01/2027-01-01}, the end
 *     left out, {@code ..} for an open one; every day if left out</td></tr>
 * <tr><td></td><td>{@code title}</td><td>words: text in English, or {@code en} + and {@code zh}</td></tr>
 * <tr><td></td><td>{@code sets} +</td><td>its sets, of at most 10,000 lines altogether</td></tr>
 * <tr><td></td><td>{@code between}</td><td>two whole numbers between which totals are kept</td></tr>
 * <tr><td></td><td>{@code bands}</td><td>at most 100 of {@code from} + and {@code code} +, ascending: names for totals</td></tr>
 * <tr><td></td><td>{@code examples}</td><td>at most 1,000: what the pack should give, tried whenever it is bound</td></tr>
 * <tr><td></td><td>{@code $schema}</td><td>for editors; not kept</td></tr>
 * <tr><td>set</td><td>{@code id} +</td><td>a name of one part and at most 49 characters</td></tr>
 * <tr><td></td><td>{@code hit}</td><td>{@code ALL}, which it is if left out, {@code FIRST} or {@code UNIQUE}: which yeses
 *     count</td></tr>
 * <tr><td></td><td>{@code lines} +</td><td>its lines, in order</td></tr>
 * <tr><td>line</td><td>{@code id} +</td><td>the same; the rule's id is pack, set and line, {@code acme.care.size.large}</td></tr>
 * <tr><td></td><td>{@code when} +</td><td>a clause</td></tr>
 * <tr><td></td><td>{@code points} +</td><td>a whole number from -1,000,000 to 1,000,000</td></tr>
 * <tr><td></td><td>{@code then} +</td><td>in place of points: the code of an outcome, which the host knows. The first line
 *     decides for the whole pack; such a pack has one set and neither {@code between} nor {@code bands}</td></tr>
 * <tr><td></td><td>{@code because} +</td><td>words: why</td></tr>
 * <tr><td>example</td><td>{@code name} +</td><td>text</td></tr>
 * <tr><td></td><td>{@code asOf} +, {@code zone} +</td><td>the day at whose end is asked, and where:
 *     {@code 2026-03-31}, {@code Asia/Shanghai}</td></tr>
 * <tr><td></td><td>{@code subject} +</td><td>values by attribute; what is left out is not known</td></tr>
 * <tr><td></td><td>{@code expect} +</td><td>some of {@code total}, {@code band} ({@code none} where there is none or it is
 *     unclear), {@code then} (the codes that count), {@code matched} and {@code unknown} (lines as {@code set.line}, in any
 *     order); what is left out may be anything</td></tr>
 * </table>
 *
 * <p>A clause is one of
 *
 * <table>
 * <caption>Clauses, at most 16 deep within each other</caption>
 * <tr><th scope="col">clause</th><th scope="col">holds if</th><th scope="col">for attributes of kind</th></tr>
 * <tr><td>{@code {"all": [clauses]}}</td><td>all of them hold</td><td></td></tr>
 * <tr><td>{@code {"any": [clauses]}}</td><td>one of them holds</td><td></td></tr>
 * <tr><td>{@code {"not": clause}}</td><td>it does not hold</td><td></td></tr>
 * <tr><td>{@code {"attribute": name, "is": value}}</td><td>it is that, or one of its codes is</td><td>any</td></tr>
 * <tr><td>{@code {"attribute": name, "in": [values]}}</td><td>it is one of at most 10,000, or one of its codes is</td>
 *     <td>any</td></tr>
 * <tr><td>{@code {"attribute": name, "atLeast": value, "below": value}}</td><td>it lies between; one of the two may be left
 *     out. There is no "above" and no "at most", for ranges fit together without gap only if they end alike</td>
 *     <td>count, number, money, date, moment</td></tr>
 * <tr><td>{@code {"attribute": name, "withinLast": "P90D"}}</td><td>it lies in the 90 days that end with the day asked
 *     about</td><td>date, moment</td></tr>
 * <tr><td>{@code {"attribute": name, "withinNext": "P60D"}}</td><td>it lies in the 60 days that begin with it</td>
 *     <td>date, moment</td></tr>
 * <tr><td>{@code {"attribute": name, "known": true}}</td><td>it is known, or, with false, is not</td><td>any</td></tr>
 * </table>
 *
 * <p>A comparison with what is not known is neither yes nor no. Values are numbers for count and number, exact to the last
 * digit; {@code true} or {@code false} for flag; text for all others: a code, {@code "CNY 23.87"}, {@code "2026-01-31"},
 * {@code "2026-01-31T10:00:00Z"}.
 *
 * <p>A text of more than 5,000,000 characters is not read, and comparisons times examples may be at most 1,000,000, codes
 * within examples, at most 100 a list, counted like examples. Everything that is wrong is told at once, up to 1,000 findings,
 * with a stable code and a JSON pointer; errors forbid a result, warnings do not.
 *
 * <table>
 * <caption>Codes of findings</caption>
 * <tr><th scope="col">code</th><th scope="col">what is wrong</th></tr>
 * <tr><td>{@code json.…}</td><td>no JSON, nested deeper than 100, a number of more than 200 characters, or a field that
 *     stands twice</td></tr>
 * <tr><td>{@code pack.too-large}, {@code pack.too-many}, {@code pack.too-deep}</td><td>a limit is passed</td></tr>
 * <tr><td>{@code pack.unsupported-version}</td><td>a later format, of which nothing else is looked at</td></tr>
 * <tr><td>{@code pack.unknown-field}, {@code pack.missing-field}</td><td>a field is not in the tables, or must be
 *     there</td></tr>
 * <tr><td>{@code pack.wrong-type}, {@code pack.bad-value}, {@code pack.empty}</td><td>a value is of another type of JSON, does
 *     not read as it must, or is a list that holds nothing</td></tr>
 * <tr><td>{@code pack.duplicate-id}</td><td>a set, line, band or example stands twice</td></tr>
 * <tr><td>{@code pack.bad-bounds}, {@code pack.mixed-words}</td><td>bounds do not ascend; a comparison has words that do not
 *     go together</td></tr>
 * <tr><td>{@code pack.unknown-attribute}, {@code pack.wrong-kind}</td><td>the subject does not offer an attribute (a warning
 *     if it may be missing), or it cannot be compared so</td></tr>
 * <tr><td>{@code pack.unknown-outcome}, {@code pack.unknown-line}</td><td>the host knows no such code; the pack has no such
 *     line</td></tr>
 * <tr><td>{@code pack.no-points}, {@code pack.no-outcomes}</td><td>a scorecard was asked for of a pack of rules, or the
 *     reverse</td></tr>
 * <tr><td>{@code pack.example-fails}</td><td>an example does not come out as expected</td></tr>
 * <tr><td>{@code pack.not-in-effect}</td><td>warning: the pack is never in effect, or not on the day of an example</td></tr>
 * <tr><td>{@code pack.other-subject}</td><td>warning: it was written for another kind of subject</td></tr>
 * <tr><td>{@code pack.refused}</td><td>what was made of it is refused: more than 1,000 lines for a scorecard</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.core.pack;

import org.jspecify.annotations.NullMarked;
