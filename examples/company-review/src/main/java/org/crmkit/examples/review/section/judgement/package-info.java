/**
 * What the report says of what one should think of customers: who is quiet, who may leave, who pays, whose orders wait, where to
 * look twice. It reads {@code org.crmkit.core}, of {@code org.crmkit.scoring} the reports, {@code judgement}, {@code page} and
 * {@code section}.
 */
@NullMarked
package org.crmkit.examples.review.section.judgement;

import org.jspecify.annotations.NullMarked;
