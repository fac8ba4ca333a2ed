/** Whom to talk to next. It reads purchase summaries and customers' files. */
@NullMarked
package org.crmkit.pipeline.activity;

import org.jspecify.annotations.NullMarked;
