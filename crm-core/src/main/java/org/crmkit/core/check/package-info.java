/**
 * Words and refusals: nothing is refused without a because. It reads nothing else of the library.
 *
 * <p>A wrong value is refused by {@link org.crmkit.core.check.Checks} with one clear sentence. What bulk readers meet is
 * a {@link org.crmkit.core.check.Finding} with a stable code, and comes back beside the result in a
 * {@link org.crmkit.core.check.Checked}. A {@link org.crmkit.core.check.Reason} is a sentence that is put together only
 * when somebody reads it, in the language they ask for.
 */
@NullMarked
package org.crmkit.core.check;

import org.jspecify.annotations.NullMarked;
