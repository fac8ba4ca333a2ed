package org.crmkit.examples.review.read;

import java.util.List;
import org.crmkit.core.check.LocalizedText;

/** What a column of a purchase file may hold, and the headers by which it is recognised if nobody names it. */
public enum Column {
    /** Who bought; required. */
    CUSTOMER(
            "customer",
            "客户",
            "customerid customer customerno clientid client memberid" + " 客户编号 客户 客户id 客户代码 客户号 会员编号 会员号"),
    /** When; required. */
    DAY(
            "day",
            "日期",
            "date day orderdate purchasedate transactiondate invoicedate" + " 日期 订单日期 下单日期 购买日期 交易日期 销售日期 下单时间"),
    /** For how much; required. */
    AMOUNT("amount", "金额", "amount revenue dollarvalue totalamount total netamount sales" + " 金额 订单金额 销售额 实付金额 总金额 总额"),
    /**
     * The purchase line's own key, by which a row that comes twice is noticed. An order's or invoice's number is none: it
     * stands on each of its lines, and must be named if every row is an order.
     */
    ID("purchase id", "单号", "id purchaseid lineid transactionid" + " 流水号 交易号 明细号"),
    /** The currency of the amount. */
    CURRENCY("currency", "币种", "currency currencycode 币种 币别 货币"),
    /** What was bought. */
    PRODUCT("product", "产品", "productid product sku item 产品编号 产品 商品编号 商品"),
    /** Where it was bought. */
    OUTLET("outlet", "网点", "outletid outlet storeid store shop branch 网点 门店 店铺 分店");

    private final String english;
    private final String chinese;
    private final String headers;

    Column(String english, String chinese, String headers) {
        this.english = english;
        this.chinese = chinese;
        this.headers = headers;
    }

    /** {@return what the column holds, in words} */
    public LocalizedText label() {
        return LocalizedText.of(english, chinese);
    }

    /** {@return whether no purchase can do without it} */
    public boolean required() {
        return this == CUSTOMER || this == DAY || this == AMOUNT;
    }

    /** {@return the headers by which it is recognised, the surest first; in lower case, without spaces and marks} */
    List<String> headers() {
        return List.of(headers.split(" ", -1));
    }
}
