/**
 * What is out of order in the generated company, for judgements to find: orders and refunds out of the ordinary, an account that
 * two customers share, credit limits that are passed; and the same counted by hand. It reads {@code org.crmkit.core}, {@code
 * seed} and {@code dealings}.
 */
@NullMarked
package org.crmkit.examples.review.irregular;

import org.jspecify.annotations.NullMarked;
