/**
 * What the tests of every module share: the laws of tallies, the layout of packages, copies by serialization, and where
 * data sets lie. It reads {@code check} and {@code stat}.
 */
@NullMarked
package org.crmkit.core.testing;

import org.jspecify.annotations.NullMarked;
