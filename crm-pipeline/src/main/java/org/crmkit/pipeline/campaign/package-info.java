/** How a campaign (营销活动) is run. It reads flows. */
@NullMarked
package org.crmkit.pipeline.campaign;

import org.jspecify.annotations.NullMarked;
