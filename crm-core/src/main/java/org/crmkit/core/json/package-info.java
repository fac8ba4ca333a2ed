/**
 * JSON as the storage format: one hardened mapper for facts and definitions. It reads {@code check}; it needs no fact.
 *
 * <p>Conventions: camelCase names, ISO dates and durations, enums by name, absent values left out, text forms for values.
 * Facts keep fields that this release does not know; definitions refuse them and carry a {@code formatVersion}.
 */
@NullMarked
package org.crmkit.core.json;

import org.jspecify.annotations.NullMarked;
