/**
 * Rows of a query are scored by the standard packs as they come from the database: no fact, no object of a row, nothing copied. It
 * reads {@code crm-core} and {@code crm-scoring}, and a database through JDBC.
 *
 * <p>{@code RowMapping} is what another host writes anew; each {@code …Topic} shows how one pack is bound, asked and counted.
 */
@NullMarked
package org.crmkit.examples.rows;

import org.jspecify.annotations.NullMarked;
