/**
 * A scorecard fitted to what happened: which values of which attributes went with it, and by how much. It reads attributes of
 * any subject and one flag that says whether it happened.
 *
 * <p>Four steps. Cases are counted by value ({@link org.crmkit.scoring.woe.WoeTally}, which merges); values are put into bins
 * ({@link org.crmkit.scoring.woe.WoePolicy#bins}); cases are counted by bins
 * ({@link org.crmkit.scoring.woe.WoePatternTally}, which merges); a logistic regression on the bins' weights of evidence gives
 * the points ({@link org.crmkit.scoring.woe.WoeFit}, stored as JSON). {@code WoePolicy.fit} does all four. What comes out is an
 * ordinary {@code Scorecard}: it explains itself, says what is not known, and can be written as a {@code RulePack}.
 *
 * <table>
 * <caption>Formulas: e events and n others in a bin, E and N of all, p = E / (E + N), s the policy's smoothing, k bins</caption>
 * <tr><th scope="col">figure</th><th scope="col">formula</th></tr>
 * <tr><td>weight of evidence, 证据权重</td><td>ln((e + s p) / (n + s (1 - p))) - ln(E / N)</td></tr>
 * <tr><td>information value, 信息值</td><td>the sum over all bins of (share of events - share of others) times the weight of
 *     evidence, where the share of events is (e + s p) / (E + k s p), that of others alike</td></tr>
 * <tr><td>log-odds</td><td>intercept + the sum over all attributes of coefficient times weight of evidence</td></tr>
 * <tr><td>points of a bin, 分值</td><td>pdo / ln 2 times coefficient times weight of evidence, rounded</td></tr>
 * </table>
 *
 * <p>Sources: N. Siddiqi, Credit Risk Scorecards, 2006, ch. 6 (weight of evidence, information value, scaling); R. E. Barlow et
 * al., Statistical Inference under Order Restrictions, 1972 (pooling adjacent violators); S. le Cessie, J. C. van Houwelingen,
 * "Ridge Estimators in Logistic Regression", Applied Statistics 41 (1992). The smoothing is so many further cases of the
 * average in each bin, so that an empty bin weighs nothing and no weight is infinite.
 */
@NullMarked
package org.crmkit.scoring.woe;

import org.jspecify.annotations.NullMarked;
