package org.crmkit.examples.review;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.examples.review.read.Column;
import org.crmkit.examples.review.read.ColumnMapping;
import org.crmkit.examples.review.read.DateOrder;
import org.crmkit.examples.review.read.DecimalMark;
import org.crmkit.examples.review.read.PurchaseFormat;
import org.crmkit.examples.review.table.Layout;
import picocli.CommandLine.Option;

/** What the command line says about the file. */
final class FormatOptions {
    private static final int KEPT_FINDINGS = 100;

    @Option(
            names = "--column",
            paramLabel = "WHAT=COLUMN",
            description = "which column holds what, by header or number from 1, such as --column customer=3; what:"
                    + " ${COMPLETION-CANDIDATES}; default: the usual English and Chinese headers")
    private Map<Column, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "currency of amounts that name none; default: ${DEFAULT-VALUE}")
    private Currency currency = Currency.getInstance("CNY");

    @Option(names = "--date-order", description = "how 01/02/2026 is read: ${COMPLETION-CANDIDATES}; default: refused")
    private DateOrder dateOrder = DateOrder.YMD;

    @Option(
            names = "--decimal-mark",
            description = "how amounts are read: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private DecimalMark decimalMark = DecimalMark.DETECT;

    @Option(
            names = "--layout",
            description = "what stands between columns: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private Layout layout = Layout.DETECT;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "zone of the business, in which days are counted; default: ${DEFAULT-VALUE}")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "character set, such as GB18030; default: ${DEFAULT-VALUE}")
    private Charset charset = StandardCharsets.UTF_8;

    PurchaseFormat format() {
        return new PurchaseFormat(
                new ColumnMapping(columns), currency, layout, dateOrder, decimalMark, zone, charset, KEPT_FINDINGS);
    }

    ZoneId zone() {
        return zone;
    }
}
