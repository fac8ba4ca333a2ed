/**
 * The one way to add up and merge, and the little statistics that several packages share. It reads {@code check}.
 *
 * <p>{@code double} is used here and in statistical models only; amounts and counts stay whole numbers.
 */
@NullMarked
package org.crmkit.core.stat;

import org.jspecify.annotations.NullMarked;
