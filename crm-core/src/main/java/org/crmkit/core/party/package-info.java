/** Persons and organizations: who they are, in which roles, and how they are related. It reads {@code check}, {@code value} and {@code history}. */
@NullMarked
@CrmStyle
package org.crmkit.core.party;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
