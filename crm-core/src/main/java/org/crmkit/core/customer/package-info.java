/** Who the company deals with. It reads {@code check} and {@code value}. */
@NullMarked
package org.crmkit.core.customer;

import org.jspecify.annotations.NullMarked;
