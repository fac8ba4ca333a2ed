package org.crmkit.pipeline.opportunity;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.opportunity.ForecastCategory;

/**
 * Processes to begin with. Their probabilities are conventions, not measurements: a host that has histories should measure its
 * own. None of them requires anything; every one lets an open deal move on to any later stage and back to any earlier one, and
 * a lost deal be reopened.
 */
public final class SalesProcesses {
    private SalesProcesses() {}

    /** {@return seven stages for complex sales to companies: 10, 25, 50, 65 and 80 percent, won, lost} */
    public static SalesProcess standard() {
        return SalesProcess.freely(
                "standard",
                "1",
                LocalizedText.of("Complex sale", "复杂销售"),
                List.of(
                        Stage.open("QUALIFICATION", "Qualification", "资格确认", 10, ForecastCategory.PIPELINE),
                        Stage.open("NEEDS_ANALYSIS", "Needs analysis", "需求分析", 25, ForecastCategory.PIPELINE),
                        Stage.open(
                                "SOLUTION_VALIDATION", "Solution validation", "方案验证", 50, ForecastCategory.BEST_CASE),
                        Stage.open("PROPOSAL", "Proposal", "方案报价", 65, ForecastCategory.BEST_CASE),
                        Stage.open("NEGOTIATION", "Negotiation", "商务谈判", 80, ForecastCategory.COMMIT),
                        Stage.won("WON", "Won", "赢单"),
                        Stage.lost("LOST", "Lost", "输单")));
    }

    /**
     * {@return the ten stages that Salesforce's sample organisation has, under its names and with its percentages: 10, 10, 20, 50,
     * 60, 70, 75 and 90, won, lost}; for imports.
     */
    public static SalesProcess tenStages() {
        return SalesProcess.freely(
                "ten-stages",
                "1",
                LocalizedText.of("Ten stages", "十阶段"),
                List.of(
                        Stage.open("Prospecting", "Prospecting", "寻找客户", 10, ForecastCategory.PIPELINE),
                        Stage.open("Qualification", "Qualification", "资格确认", 10, ForecastCategory.PIPELINE),
                        Stage.open("Needs Analysis", "Needs Analysis", "需求分析", 20, ForecastCategory.PIPELINE),
                        Stage.open("Value Proposition", "Value Proposition", "价值主张", 50, ForecastCategory.PIPELINE),
                        Stage.open(
                                "Id. Decision Makers", "Id. Decision Makers", "确定决策人", 60, ForecastCategory.PIPELINE),
                        Stage.open(
                                "Perception Analysis", "Perception Analysis", "认知分析", 70, ForecastCategory.BEST_CASE),
                        Stage.open(
                                "Proposal/Price Quote", "Proposal/Price Quote", "方案报价", 75, ForecastCategory.BEST_CASE),
                        Stage.open("Negotiation/Review", "Negotiation/Review", "谈判复审", 90, ForecastCategory.COMMIT),
                        Stage.won("Closed Won", "Closed Won", "结束并赢单"),
                        Stage.lost("Closed Lost", "Closed Lost", "结束并输单")));
    }

    /** {@return seven stages as Chinese companies sell to companies: 10, 30, 50, 70 and 90 percent, won, lost} */
    public static SalesProcess chinese() {
        return SalesProcess.freely(
                "chinese-b2b",
                "1",
                LocalizedText.of("Sale to companies in China", "国内企业销售"),
                List.of(
                        Stage.open("NEW", "New", "新建", 10, ForecastCategory.PIPELINE),
                        Stage.open("REQUIREMENTS_CLEAR", "Requirements clear", "需求明确", 30, ForecastCategory.PIPELINE),
                        Stage.open(
                                "SOLUTION_VALIDATION", "Solution validation", "方案验证", 50, ForecastCategory.BEST_CASE),
                        Stage.open("PROJECT_APPROVAL", "Project approval", "立项汇报", 70, ForecastCategory.BEST_CASE),
                        Stage.open("PURCHASING", "Purchasing", "商务采购", 90, ForecastCategory.COMMIT),
                        Stage.won("WON", "Won", "成功"),
                        Stage.lost("LOST", "Lost", "失败")));
    }
}
