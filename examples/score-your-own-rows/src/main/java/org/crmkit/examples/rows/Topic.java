package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;

/** One question about each row, asked where a result set stands, and what the answers add up to. Not thread-safe. */
interface Topic {
    /** {@return what it is about} */
    LocalizedText title();

    /** {@return what came up when the pack was bound to the names of a row} */
    List<Finding> findings();

    /** {@return what it says of the row, and why; or what is not known} */
    List<Reason> of(ResultSet row);

    /** Counts the row. */
    void add(ResultSet row);

    /** {@return what all rows that were counted add up to} */
    List<Reason> total();
}
