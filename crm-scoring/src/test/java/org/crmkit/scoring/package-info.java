/** Tests of the module as a whole. */
@NullMarked
package org.crmkit.scoring;

import org.jspecify.annotations.NullMarked;
