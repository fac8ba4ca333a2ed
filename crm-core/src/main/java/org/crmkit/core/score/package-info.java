/**
 * Rules added up: points, scorecards, and what a score could still become if more were known. It reads {@code check},
 * {@code value} and {@code rule}.
 *
 * <p>A total is the sum of its lines by definition, so that number and explanation cannot disagree.
 */
@NullMarked
package org.crmkit.core.score;

import org.jspecify.annotations.NullMarked;
