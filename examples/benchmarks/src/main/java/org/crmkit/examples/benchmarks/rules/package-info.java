/**
 * How long rules take, beside an if-chain by hand and rule engines in the same run. It reads {@code crm-core}.
 *
 * <p>All sides score the same customers with the same twenty lines, and must come to the same points and lines.
 */
@NullMarked
package org.crmkit.examples.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
