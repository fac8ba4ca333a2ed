/**
 * What the tests of every module share: the laws of tallies, the layout of packages, copies by serialization, where data sets
 * lie, and what many sources tell of the same customers. It reads {@code check}, {@code stat} and {@code file} with its facts.
 */
@NullMarked
package org.crmkit.core.testing;

import org.jspecify.annotations.NullMarked;
