/**
 * What customers say about how they were served: complaints (投诉) and satisfaction (满意度). It reads {@code check}, {@code value},
 * {@code rule}, {@code party}, {@code customer} and {@code service}.
 *
 * <p>A {@link org.crmkit.core.feedback.Complaint} goes with a case of {@code service}, which says where it stands: it holds what
 * only complaints have. A {@link org.crmkit.core.feedback.Satisfaction} is one question to a customer and its answer.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.feedback;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
