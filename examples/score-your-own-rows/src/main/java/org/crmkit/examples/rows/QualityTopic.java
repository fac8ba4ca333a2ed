package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.quality.CustomerQuality;
import org.crmkit.scoring.quality.FieldQuality;
import org.crmkit.scoring.quality.QualityField;
import org.crmkit.scoring.quality.QualityInspector;
import org.crmkit.scoring.quality.QualityPolicy;
import org.crmkit.scoring.quality.QualityRecord;
import org.crmkit.scoring.quality.QualityReport;
import org.crmkit.scoring.quality.QualityTally;

/** How good are the data in the row, and what is to be asked next? Only what the row has a column for can be wanting. */
final class QualityTopic implements Topic {
    private final QualityPolicy policy = policy();
    private final QualityInspector inspector = new QualityInspector(policy);
    private final QualityTally tally = new QualityTally(policy);
    private final AsOf asOf;

    QualityTopic(AsOf asOf) {
        this.asOf = asOf;
    }

    private static QualityPolicy policy() {
        QualityPolicy all = QualityPolicy.standard();
        List<QualityField> fields = all.fields().stream()
                .filter(field -> RowMapping.DATA.find(field.name()).isPresent())
                .toList();
        QualityPolicy policy = QualityPolicy.of(all.version(), all.countryCode(), fields);
        for (Map.Entry<String, List<String>> key : all.keys().entrySet()) {
            policy = policy.key(key.getKey(), key.getValue().toArray(String[]::new));
        }
        return policy;
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("Data", "数据质量");
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public List<Reason> of(ResultSet row) {
        CustomerQuality quality = inspect(row);
        Answer<Share> usable = quality.usable();
        List<Reason> said = new ArrayList<>();
        said.add(
                usable.yes().isPresent()
                        ? Said.named(usable.yes().get(), usable.because())
                        : Said.unknown(usable.because()));
        Answer<FieldQuality> next = quality.askNext();
        if (next.yes().isPresent()) {
            said.add(Said.of("ask next: {}", "下一步询问：{}", Said.words(next.because())));
        }
        return said;
    }

    private CustomerQuality inspect(ResultSet row) {
        return inspector.inspect(QualityRecord.of(RowMapping.DATA, RowMapping.KIND, row, asOf, policy), asOf);
    }

    @Override
    public void add(ResultSet row) {
        tally.add(inspect(row));
    }

    @Override
    public List<Reason> total() {
        QualityReport report = tally.result();
        QualityReport.Line all = report.total();
        List<Reason> said = new ArrayList<>();
        said.add(Said.of(
                "of {} values, {} are missing, {} invalid, {} stale, {} undated, and {} good",
                "共{}个值：缺失{}，无效{}，过期{}，未注明日期{}，良好{}",
                all.wanted(),
                all.missing(),
                all.invalid(),
                all.stale(),
                all.undated(),
                all.good()));
        for (QualityReport.KeyLine key : report.keys()) {
            said.add(Said.of(
                    "{}: {} of {} customers share theirs",
                    "{}：{1}/{2}位客户与他人相同",
                    key.key(),
                    key.shared().part(),
                    key.shared().whole()));
        }
        for (QualityReport.MemberLine code : report.unexpected()) {
            said.add(Said.of(
                    "{} {}: {}, a code that nobody expected",
                    "{} {}：{}，未预期的代码",
                    code.field(),
                    code.code(),
                    code.customers()));
        }
        return said;
    }
}
