package org.crmkit.examples.review.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import org.crmkit.core.check.Checks;
import org.crmkit.examples.review.table.Layout;

/**
 * How a file of purchases is to be understood.
 *
 * @param columns which column holds what
 * @param currency the currency of amounts for which the file names none
 * @param layout what stands between the columns
 * @param dateOrder how days are read whose year does not come first
 * @param decimalMark how amounts are read
 * @param zone where the business is: a moment with an offset falls on the day that it was there
 * @param charset how the bytes are to be read
 * @param keptFindings how many findings of each code are kept; all are counted
 */
public record PurchaseFormat(
        ColumnMapping columns,
        Currency currency,
        Layout layout,
        DateOrder dateOrder,
        DecimalMark decimalMark,
        ZoneId zone,
        Charset charset,
        int keptFindings) {
    /** Checks the number of findings to keep. */
    public PurchaseFormat {
        Checks.that(keptFindings >= 0, "The findings to keep must not be negative, found {}", keptFindings);
    }

    /** {@return the usual: headers recognised, layout detected, UTF-8, nothing ambiguous accepted, 100 findings kept} */
    public static PurchaseFormat standard(Currency currency, ZoneId zone) {
        return new PurchaseFormat(
                ColumnMapping.recognised(),
                currency,
                Layout.DETECT,
                DateOrder.YMD,
                DecimalMark.DETECT,
                zone,
                StandardCharsets.UTF_8,
                100);
    }

    /** {@return this format with other columns} */
    public PurchaseFormat columns(ColumnMapping columns) {
        return new PurchaseFormat(columns, currency, layout, dateOrder, decimalMark, zone, charset, keptFindings);
    }
}
