/**
 * The kernel: rules that are asked about a subject at a moment and answer yes, no or unknown, each with a because. It reads
 * {@code check} and {@code value}.
 *
 * <p>A rule is one file and reaches the library only as an argument: nothing is scanned, registered or loaded.
 */
@NullMarked
package org.crmkit.core.rule;

import org.jspecify.annotations.NullMarked;
