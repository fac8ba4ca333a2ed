/** Tests of the module as a whole. */
@NullMarked
package org.crmkit.pipeline;

import org.jspecify.annotations.NullMarked;
