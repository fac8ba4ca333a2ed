/** How long the library takes, beside its peers in the same run. It reads {@code crm-core} and {@code crm-scoring}. */
@NullMarked
package org.crmkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
