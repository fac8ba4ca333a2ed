/**
 * Rules as text, written against names and bound to the attributes that a subject offers under these names. It reads
 * {@code check}, {@code value}, {@code json}, {@code rule} and {@code score}.
 */
@NullMarked
package org.crmkit.core.pack;

import org.jspecify.annotations.NullMarked;
