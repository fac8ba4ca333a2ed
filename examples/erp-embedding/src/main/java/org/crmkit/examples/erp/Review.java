package org.crmkit.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.InvoiceBalance;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.ordertocash.OrderToCashReport;
import org.crmkit.core.value.AsOf;

/**
 * The whole way: rows to files, files to classes and open amounts, classes to rows.
 *
 * @param files the customers' files
 * @param classes A, B or C of each customer
 * @param money what became of the orders and what is open
 * @param written what was changed in the ERP
 * @param findings what somebody should look at, in the order in which it was met
 */
record Review(
        CustomerFiles files,
        ValueClasses classes,
        OrderToCashReport money,
        WriteBack.Written written,
        List<Finding> findings) {
    private static final LocalizedText PAID_YET_OPEN = LocalizedText.of(
            "the ERP says that invoice {} is paid, and yet {} of {} is open: which payment settled it?",
            "ERP中发票{0}标为已付，但{2}中仍有{1}未结清：由哪笔付款结清？");

    /**
     * {@return what there is to say at a moment} Neither commits nor rolls back: that is the caller's.
     *
     * @param company the party that is the company itself
     * @param stored what the ERP's timestamps mean
     */
    static Review of(Connection erp, String company, ErpZones stored, AsOf asOf) throws SQLException {
        Rows rows = new Rows(erp, stored);
        OfbizTables tables = new OfbizTables(rows, company);
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        Provenance ofbiz = Provenance.of("ofbiz", asOf.instant());
        tables.read(fact -> assembler.add(ofbiz, fact));
        CustomerFiles files = assembler.assemble();

        ValueClasses classes = ValueClasses.of(files, asOf);
        OrderToCashReport money = OrderToCash.standard().report(files.stream().flatMap(Review::documents), asOf);
        WriteBack.Written written = WriteBack.write(tables, files, classes, asOf.date());

        List<Finding> findings = new ArrayList<>(rows.findings());
        findings.addAll(files.findings());
        findings.addAll(files.audit());
        findings.addAll(classes.findings());
        findings.addAll(money.findings());
        findings.addAll(paidYetOpen(files, money));
        findings.addAll(written.findings());
        return new Review(files, classes, money, written, List.copyOf(findings));
    }

    private static Stream<SalesDocument> documents(CustomerFile file) {
        return Stream.of(FactKinds.ORDER, FactKinds.INVOICE, FactKinds.PAYMENT)
                .flatMap(kind -> file.all(kind).stream());
    }

    private static List<Finding> paidYetOpen(CustomerFiles files, OrderToCashReport money) {
        Map<InvoiceId, InvoiceBalance> balances = new HashMap<>();
        money.invoices().forEach(balance -> balances.put(balance.invoice(), balance));
        List<Finding> findings = new ArrayList<>();
        for (CustomerFile file : files) {
            for (Invoice invoice : file.all(FactKinds.INVOICE)) {
                InvoiceBalance balance = balances.get(invoice.id());
                boolean paid = invoice.extensions().flag("erp.paid").orElse(false);
                if (paid && balance != null && balance.open().signum() > 0) {
                    Reason because = Reason.of(PAID_YET_OPEN, invoice.id(), balance.open(), balance.total());
                    findings.add(Finding.warning(
                            "erp.paid-yet-open", Place.path(invoice.ref().toString()), "", because));
                }
            }
        }
        return findings;
    }
}
