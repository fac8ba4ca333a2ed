/**
 * How good the data about customers are: what is there, right, fresh and told of one customer only, and what to ask next. It
 * reads customers' files with the sources of their values, or a host's own rows by the names of their attributes.
 *
 * <p>Each field of a customer is in exactly one state, see {@link org.crmkit.scoring.quality.FieldState}; shares are always told
 * with their counts, and where there is nothing to take a share of, there is none. What is complete, valid, fresh and unique is
 * meant as in DAMA UK, The Six Primary Dimensions for Data Quality Assessment (2013).
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>data quality</td><td>数据质量</td></tr>
 * <tr><td>completeness, validity</td><td>完整性，有效性</td></tr>
 * <tr><td>freshness, uniqueness</td><td>时效性，唯一性</td></tr>
 * <tr><td>source</td><td>数据来源</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.quality;

import org.jspecify.annotations.NullMarked;
