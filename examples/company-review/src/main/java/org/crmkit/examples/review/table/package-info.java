/**
 * Text as rows of cells: CSV with any of the usual separators, and logs with columns between spaces. It reads nothing else
 * of the program.
 *
 * <p>Made for files that nobody has checked: a broken quote, an endless line or a wrong byte costs its own row and never
 * the rest of the file, and no row needs more memory than the longest line allowed.
 */
@NullMarked
package org.crmkit.examples.review.table;

import org.jspecify.annotations.NullMarked;
