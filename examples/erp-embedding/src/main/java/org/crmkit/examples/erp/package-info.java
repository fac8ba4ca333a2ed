/**
 * The library inside an ERP: rows of its tables become customers' files, and what was found out goes back into a table. It reads
 * {@code crm-core} and {@code crm-scoring}, and a database through JDBC.
 */
@NullMarked
package org.crmkit.examples.erp;

import org.jspecify.annotations.NullMarked;
