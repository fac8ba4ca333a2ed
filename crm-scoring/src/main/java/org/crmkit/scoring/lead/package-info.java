/**
 * How promising leads are: how well they fit, how much interest they show, and what to do next. It reads leads, touches and
 * interactions, or a host's own rows by the names of their attributes.
 *
 * <p>Two cards and a matrix: the fit card adds up budget, authority, need and timeframe to a grade, A to D; the engagement card
 * turns signals of interest, which fade with time, into a heat, hot to cold; grade and heat together say the next step. What is
 * not known leaves a grade or heat open instead of lowering it. All points are a convention, not a measurement; what a host's
 * own won and lost leads say is counted by {@link org.crmkit.scoring.lead.LeadModel}.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>lead scoring</td><td>线索评分</td></tr>
 * <tr><td>fit, grade</td><td>匹配度，等级</td></tr>
 * <tr><td>engagement, heat</td><td>互动度，热度</td></tr>
 * <tr><td>half-life</td><td>半衰期</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.lead;

import org.jspecify.annotations.NullMarked;
