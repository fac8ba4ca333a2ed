/** How a complaint (投诉) is worked off. It reads flows. */
@NullMarked
package org.crmkit.pipeline.complaint;

import org.jspecify.annotations.NullMarked;
