package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.credit.CreditPolicy;
import org.crmkit.scoring.credit.CreditRules;

/** May the customer of the row order on credit? */
final class CreditTopic implements Topic {
    private final RuleSet<ResultSet, CreditStatus> rules = CreditRules.of(RowMapping.CUSTOMER, CreditPolicy.standard());
    private final AsOf asOf;
    private final Map<CreditStatus, Long> statuses = new EnumMap<>(CreditStatus.class);
    private long unknown;
    private long undecided;

    CreditTopic(AsOf asOf) {
        this.asOf = asOf;
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("Credit", "信用");
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public List<Reason> of(ResultSet row) {
        return List.of(Said.first(rules.explain(row, asOf)));
    }

    @Override
    public void add(ResultSet row) {
        Answers<CreditStatus> answers = rules.ask(row, asOf);
        answers.first().ifPresentOrElse(status -> statuses.merge(status, 1L, Long::sum), () -> unknown++);
        undecided += answers.undecided() && answers.first().isPresent() ? 1 : 0;
    }

    @Override
    public List<Reason> total() {
        List<Reason> said = new ArrayList<>();
        statuses.forEach((status, rows) -> said.add(Said.of("{}: {}", "{}：{}", status, rows)));
        said.add(Said.of("not known: {}", "未知：{}", unknown));
        if (undecided > 0) {
            said.add(Said.of("undecided among those that are: {}", "其余之中尚不确定：{}", undecided));
        }
        return said;
    }
}
