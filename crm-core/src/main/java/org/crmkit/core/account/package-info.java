/**
 * Who looks after a customer: who owns it or in which pool (公海) it lies, the team (客户团队), and whether it is a key account (大客户).
 * It reads {@code check}, {@code value}, {@code rule}, {@code party} and {@code customer}.
 *
 * <p>Each {@link org.crmkit.core.account.Ownership}, {@link org.crmkit.core.account.TeamAssignment} and
 * {@link org.crmkit.core.account.KeyAccount} holds for days; what only several of them together can get wrong is found by the
 * sets {@link org.crmkit.core.account.Ownerships}, {@link org.crmkit.core.account.AccountTeams} and
 * {@link org.crmkit.core.account.KeyAccounts}. An {@link org.crmkit.core.account.AccountCoverage} is all of it for one customer.
 *
 * <p>An end that lies ahead is a plan: as it was known at a moment, a period that ended later was open.
 *
 * <p>Codes of findings: {@code account.ownership-overlap}, {@code account.owned-and-in-pool}, {@code account.ownership-gap},
 * {@code account.team-role-twice}, {@code account.key-account-twice}.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.account;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
