package org.crmkit.core.lead;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;

/**
 * The usual codes of leads with their names in English and Chinese; a host may use others. Those of a qualification and of
 * disqualifications follow the Common Data Model, the sources Apache OFBiz.
 */
public final class LeadCodes {
    private LeadCodes() {}

    /** {@return how a lead may have come} */
    public static Map<String, LocalizedText> sources() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("cold-call", LocalizedText.of("cold call", "陌生拜访"));
        codes.put("existing-customer", LocalizedText.of("existing customer", "老客户"));
        codes.put("self-generated", LocalizedText.of("self generated", "自行开发"));
        codes.put("employee", LocalizedText.of("employee", "员工介绍"));
        codes.put("partner", LocalizedText.of("partner", "合作伙伴"));
        codes.put("public-relations", LocalizedText.of("public relations", "公共关系"));
        codes.put("direct-mail", LocalizedText.of("direct mail", "直邮"));
        codes.put("conference", LocalizedText.of("conference", "会议"));
        codes.put("trade-show", LocalizedText.of("trade show", "展会"));
        codes.put("web-site", LocalizedText.of("web site", "网站"));
        codes.put("word-of-mouth", LocalizedText.of("word of mouth", "口碑"));
        codes.put("email", LocalizedText.of("e-mail", "电子邮件"));
        codes.put("campaign", LocalizedText.of("campaign", "营销活动"));
        codes.put("other", LocalizedText.of("other", "其他"));
        return Collections.unmodifiableMap(codes);
    }

    /** {@return whether there is money} */
    public static Map<String, LocalizedText> budgets() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("no-committed-budget", LocalizedText.of("no committed budget", "无确定预算"));
        codes.put("may-buy", LocalizedText.of("may buy", "可能购买"));
        codes.put("can-buy", LocalizedText.of("can buy", "有能力购买"));
        codes.put("will-buy", LocalizedText.of("will buy", "将会购买"));
        return Collections.unmodifiableMap(codes);
    }

    /** {@return how much it is needed} */
    public static Map<String, LocalizedText> needs() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("must-have", LocalizedText.of("must have", "必须有"));
        codes.put("should-have", LocalizedText.of("should have", "应当有"));
        codes.put("good-to-have", LocalizedText.of("good to have", "最好有"));
        codes.put("no-need", LocalizedText.of("no need", "不需要"));
        return Collections.unmodifiableMap(codes);
    }

    /** {@return when the lead may buy} */
    public static Map<String, LocalizedText> timeframes() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("immediate", LocalizedText.of("immediate", "立即"));
        codes.put("this-quarter", LocalizedText.of("this quarter", "本季度"));
        codes.put("next-quarter", LocalizedText.of("next quarter", "下季度"));
        codes.put("this-year", LocalizedText.of("this year", "本年"));
        codes.put("unknown", LocalizedText.of("unknown", "未知"));
        return Collections.unmodifiableMap(codes);
    }

    /** {@return how it is decided there} */
    public static Map<String, LocalizedText> purchaseProcesses() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("individual", LocalizedText.of("individual", "个人决定"));
        codes.put("committee", LocalizedText.of("committee", "集体决定"));
        codes.put("unknown", LocalizedText.of("unknown", "未知"));
        return Collections.unmodifiableMap(codes);
    }

    /** {@return how promising a lead is} */
    public static Map<String, LocalizedText> ratings() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("hot", LocalizedText.of("hot", "热"));
        codes.put("warm", LocalizedText.of("warm", "温"));
        codes.put("cold", LocalizedText.of("cold", "冷"));
        return Collections.unmodifiableMap(codes);
    }

    /** {@return why nothing may come of a lead} */
    public static Map<String, LocalizedText> disqualifications() {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        codes.put("lost", LocalizedText.of("lost", "已流失"));
        codes.put("cannot-contact", LocalizedText.of("cannot be contacted", "无法联系"));
        codes.put("no-longer-interested", LocalizedText.of("no longer interested", "不再感兴趣"));
        codes.put("cancelled", LocalizedText.of("cancelled", "已取消"));
        return Collections.unmodifiableMap(codes);
    }
}
