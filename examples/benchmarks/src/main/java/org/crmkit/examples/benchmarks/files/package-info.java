/**
 * How long customers' files and their facts take: assembled, kept in memory, and as JSON beside a plain record in the same run. It
 * reads {@code crm-core}.
 */
@NullMarked
package org.crmkit.examples.benchmarks.files;

import org.jspecify.annotations.NullMarked;
