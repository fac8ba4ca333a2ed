/**
 * What something was when, and why it changed: append-only snapshots from which current state, durations and visits are
 * derived. It reads {@code check}, {@code value} and {@code rule}.
 *
 * <p>There is no second time axis: a correction is a new timeline.
 */
@NullMarked
package org.crmkit.core.history;

import org.jspecify.annotations.NullMarked;
