/**
 * What a company knows of its customers beside their purchases, and its way into the files of customers. It reads
 * {@code org.crmkit.core}.
 */
@NullMarked
package org.crmkit.examples.review.records;

import org.jspecify.annotations.NullMarked;
