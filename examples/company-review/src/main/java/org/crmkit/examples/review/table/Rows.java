package org.crmkit.examples.review.table;

import java.io.IOException;

/** Fills a row again and again. */
interface Rows {
    /** {@return whether there is one more row}, which then stands in the row that is filled. */
    boolean next() throws IOException;
}
