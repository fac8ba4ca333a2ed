/** How a service case (服务工单) is worked off. It reads flows. */
@NullMarked
package org.crmkit.pipeline.service;

import org.jspecify.annotations.NullMarked;
