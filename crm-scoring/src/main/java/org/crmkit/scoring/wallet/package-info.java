/**
 * Share of wallet: how much of what a customer spends on something it spends here, and how much there is to win. It reads
 * amounts of a customer's file or of a host's own rows by name, and how customers rate the brands that they use.
 *
 * <p>Where nobody knows what a customer spends elsewhere, the share is unknown, never taken for the whole. The Wallet Allocation
 * Rule estimates shares from ratings alone.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th scope="col">English</th><th scope="col">Chinese</th></tr>
 * <tr><td>share of wallet</td><td>钱包份额</td></tr>
 * <tr><td>category spend</td><td>品类总支出</td></tr>
 * <tr><td>room to grow</td><td>增长空间</td></tr>
 * </table>
 */
@NullMarked
package org.crmkit.scoring.wallet;

import org.jspecify.annotations.NullMarked;
