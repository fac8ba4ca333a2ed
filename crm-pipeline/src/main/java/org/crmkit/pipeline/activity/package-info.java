/** Whom to talk to next. It reads purchase summaries. */
@NullMarked
package org.crmkit.pipeline.activity;

import org.jspecify.annotations.NullMarked;
