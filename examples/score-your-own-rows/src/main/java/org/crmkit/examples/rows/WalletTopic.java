package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.wallet.WalletAttributes;
import org.crmkit.scoring.wallet.WalletPack;
import org.crmkit.scoring.wallet.WalletReport;
import org.crmkit.scoring.wallet.WalletTally;

/** How much of what the customer of the row spends does it spend with us? */
final class WalletTopic implements Topic {
    private final WalletAttributes<ResultSet> wallets = WalletAttributes.of(
                    RowMapping.CUSTOMER, "profit.revenue", CustomerAttributes.POTENTIAL_VALUE.name())
            .orThrow();
    private final SegmentTopic classes;
    private final WalletTally tally = new WalletTally();
    private final AsOf asOf;

    WalletTopic(AsOf asOf) {
        this.asOf = asOf;
        LocalizedText title = WalletPack.standard().title().orElseThrow();
        this.classes = new SegmentTopic(title, WalletPack.rules(wallets.attributes()), asOf);
    }

    @Override
    public LocalizedText title() {
        return classes.title();
    }

    @Override
    public List<Finding> findings() {
        return classes.findings();
    }

    @Override
    public List<Reason> of(ResultSet row) {
        return List.of(Said.classed(classes.ask(row), wallets.read(row, asOf)));
    }

    @Override
    public void add(ResultSet row) {
        classes.add(row);
        tally.add(wallets.read(row, asOf));
    }

    @Override
    public List<Reason> total() {
        List<Reason> said = new ArrayList<>(classes.total());
        for (WalletReport.Line line : tally.result().lines()) {
            said.add(Said.of(
                    "{} of {} is spent here, {} (customers: {})",
                    "{1}中有{0}用于本公司，占{2}（客户数：{3}）",
                    line.wallet().own(),
                    line.wallet().category(),
                    line.wallet().share(),
                    line.customers()));
        }
        return said;
    }
}
