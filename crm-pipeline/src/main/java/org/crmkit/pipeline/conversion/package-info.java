/** How a lead (线索) becomes an opportunity, or does not. It reads flows. */
@NullMarked
package org.crmkit.pipeline.conversion;

import org.jspecify.annotations.NullMarked;
