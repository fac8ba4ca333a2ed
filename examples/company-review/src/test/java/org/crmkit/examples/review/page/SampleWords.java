package org.crmkit.examples.review.page;

import java.util.List;

/**
 * The words of the sample page in one language.
 *
 * @param page language tag, title and subtitle
 * @param figures label, value and note of each key figure
 * @param sections title and lead of each section
 * @param marks what the marked points of the curve say
 * @param axes the axis across, the axis upwards and the diagonal of the curve
 * @param grades row title and column title of the grid
 * @param recency the rows of the grid
 * @param frequency the columns of the grid
 * @param segments the names of customer segments
 * @param classes the names of the ABC classes
 * @param units the word after a count of customers, and an advice
 * @param notes a good, a neutral and a bad remark
 * @param months the names of the months
 * @param headings the headings of the long table
 * @param cells segment, silence and reason in the long table
 * @param peak what the line at the highest column says
 */
record SampleWords(
        List<String> page,
        List<List<String>> figures,
        List<List<String>> sections,
        List<String> marks,
        List<String> axes,
        List<String> grades,
        List<String> recency,
        List<String> frequency,
        List<String> segments,
        List<String> classes,
        List<String> units,
        List<String> notes,
        List<String> months,
        List<String> headings,
        List<String> cells,
        String peak) {

    static final SampleWords ENGLISH = new SampleWords(
            List.of(
                    "en",
                    "How good are our customers?",
                    "Online retailer · orders from December 2009 to November 2011 · amounts in pounds sterling"),
            List.of(
                    List.of("Customers", "4,317", "3,112 bought in the last year"),
                    List.of("Revenue", "£17.37 m", "24 months, returns deducted"),
                    List.of("Median order", "£302.46", "36,969 orders"),
                    List.of("Customers who came back", "72.4 %", "of those won in 2010")),
            List.of(
                    List.of(
                            "A few customers carry the company",
                            "The best fifth of the customers brings in nine tenths of the revenue."),
                    List.of(
                            "When did they last buy, and how often?",
                            "Each cell counts the customers of that grade; the darker, the more they are."),
                    List.of(
                            "Customer segments",
                            "Champions are one customer in four and bring in half of the revenue."),
                    List.of("ABC classes", "Class A is every customer needed to reach four fifths of the revenue."),
                    List.of(
                            "Revenue by month",
                            "January 2011 ended below zero after a large return; the dark columns are explained below."),
                    List.of(
                            "Whom to call first",
                            "Good customers who have been silent for longer than they usually are.")),
            List.of(
                    "The best 1 % of customers hold 32.1 % of revenue",
                    "The best 5 % hold 59.1 %",
                    "The best 20 % of customers hold 88.7 % of revenue",
                    "The best 21 % hold 89.6 %: nearly the same place",
                    "All who still bought in the last quarter, 100 %"),
            List.of("Share of customers, best first", "Share of revenue", "If every customer bought the same"),
            List.of("Recency", "Frequency"),
            List.of("5 · up to 22 days", "4 · up to 52", "3 · up to 121", "2 · up to 324", "1 · longer"),
            List.of("1", "2–3", "4–5", "6–9", "10 or more"),
            List.of(
                    "Champions",
                    "Loyal customers",
                    "Potential Loyalist",
                    "Customers needing attention",
                    "Hibernating customers of the wholesale and export business"),
            List.of("A", "B", "C"),
            List.of("customers", "Buy often and bought lately: reward them, ask them to recommend us"),
            List.of(
                    "Every invoice has a customer or is listed below.",
                    "135,080 lines without a customer number are left out.",
                    "Three customers hold a tenth of the revenue; one of them last ordered five months ago."),
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            List.of("Customer", "Segment", "Last order", "Revenue", "Silent for", "Why"),
            List.of(
                    "Can't lose them",
                    "94 days",
                    "They used to order every 31 days and have not ordered for three times as long"),
            "highest month:");

    static final SampleWords CHINESE = new SampleWords(
            List.of("zh-CN", "我们的客户有多好？", "在线零售商 · 2009 年 12 月至 2011 年 11 月的订单 · 金额单位：英镑"),
            List.of(
                    List.of("客户数", "4,317", "近一年有购买的客户 3,112 家"),
                    List.of("销售额", "1,737 万英镑", "24 个月，已扣除退货"),
                    List.of("订单中位数", "302.46 英镑", "共 36,969 笔订单"),
                    List.of("再次购买的客户", "72.4%", "2010 年新增客户中")),
            List.of(
                    List.of("少数客户支撑着公司", "最好的两成客户带来近九成的销售额。"),
                    List.of("最近一次购买在何时，购买有多频繁？", "每格为该等级的客户数；颜色越深，客户越多。"),
                    List.of("客户细分", "重要价值客户只占四分之一，却带来一半的销售额。"),
                    List.of("ABC 分类", "A 类是达到五分之四销售额所需的全部客户。"),
                    List.of("每月销售额", "2011 年 1 月因大额退货为负；深色柱的数值列在图下。"),
                    List.of("应当首先联系谁", "沉默时间超过平常间隔的优质客户。")),
            List.of(
                    "前 1% 的客户占销售额的 32.1%",
                    "前 5% 占 59.1%", "前 20% 的客户占销售额的 88.7%", "前 21% 占 89.6%：几乎在同一位置", "上季度仍有购买的客户占 100%"),
            List.of("客户占比（从最好的客户开始）", "销售额占比", "如果每个客户购买的金额都相同"),
            List.of("最近购买", "购买频率"),
            List.of("5 · 22 天以内", "4 · 52 天以内", "3 · 121 天以内", "2 · 324 天以内", "1 · 更久"),
            List.of("1 次", "2–3 次", "4–5 次", "6–9 次", "10 次以上"),
            List.of("重要价值客户", "忠诚客户", "潜在忠诚客户", "需要关注的客户", "批发与出口业务中长期沉睡、需要重新唤醒的客户"),
            List.of("A 类", "B 类", "C 类"),
            List.of("家客户", "经常购买且最近买过：给予奖励，请他们推荐我们"),
            List.of("每张发票都有对应的客户，或已在下方列出。", "135,080 行没有客户编号，未计入。", "三家客户占销售额的十分之一，其中一家最近一次订货在五个月前。"),
            List.of("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
            List.of("客户", "细分", "最近订单", "销售额", "沉默时间", "原因"),
            List.of("不能流失的客户", "94 天", "过去平均每 31 天订货一次，现在已有三倍的时间没有订货"),
            "最高月份：");
}
