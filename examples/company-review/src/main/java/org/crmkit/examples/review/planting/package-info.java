/**
 * What is planted in the generated company for the report to find, counted without the library. It reads {@code
 * org.crmkit.core}, {@code seed}, {@code relations}, {@code records} and the generated purchases of {@code company}.
 */
@NullMarked
package org.crmkit.examples.review.planting;

import org.jspecify.annotations.NullMarked;
