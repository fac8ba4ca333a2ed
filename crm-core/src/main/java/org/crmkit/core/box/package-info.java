/**
 * Boxes of cells: what several have in common, what they cover together and what they leave open, told for all values at
 * once without trying any. It reads {@code check} and {@code cell}; hosts do not see it.
 *
 * <p>What rows over columns of cells say becomes boxes, with an axis for each column; what is found out about the boxes is
 * told of the rows.
 */
@NullMarked
package org.crmkit.core.box;

import org.jspecify.annotations.NullMarked;
