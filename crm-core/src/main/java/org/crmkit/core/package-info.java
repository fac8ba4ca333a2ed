/** The style that every generated fact follows; hosts never see it. It reads nothing. */
@NullMarked
package org.crmkit.core;

import org.jspecify.annotations.NullMarked;
