package org.crmkit.examples.review.company;

import org.crmkit.core.check.Checks;
import org.crmkit.examples.review.seed.Randomness;

/** Names for what the generated company sells, where, and to whom; in both languages, with commas and quotes on purpose. */
final class Names {
    private static final String[] OUTLETS = {"上海店", "北京店", "深圳店", "成都店", "Web shop", "Hong Kong", "经销商"};
    private static final String[] PRODUCTS = {
        "BR-100 轴承", "BR-200 Bearing, sealed", "PU-10 水泵", "PU-20 Pump", "VA-01 阀门", "VA-02 Valve 2\"", "MO-5 电机",
        "MO-7 Motor", "FI-30 滤芯", "FI-40 Filter", "SE-9 密封圈", "SE-11 Seal kit", "OIL-1 润滑油", "OIL-4 Grease",
        "SV-1 维修服务", "SV-2 Inspection"
    };
    private static final String[] CITIES = {"沪", "京", "粤", "川", "浙"};
    private static final String[] COUNTRIES = {"UK", "US", "SG", "DE"};
    private static final String[] FIRST = {"华", "东", "新", "瑞", "恒", "鑫", "远"};
    private static final String[] SECOND = {"达", "兴", "泰", "盛", "源", "丰", "通"};
    private static final String[] TRADES = {"机械", "贸易", "电子", "物流", "建材"};
    private static final String[] PEOPLE = {"Miller", "Harper", "Lindqvist", "O'Neil", "Tan", "Weber", "Castle"};
    private static final String[] FORMS = {
        " Tools Ltd", ", Sons & Co.", " \"Precision\" Inc.", " Trading GmbH", " Works"
    };

    private Names() {}

    /** {@return a customer's id, unique by its number} */
    static String id(Randomness random, int number, boolean chinese) {
        String digits = Integer.toString(1_000_000 + number).substring(1);
        return random.oneOf(chinese ? CITIES : COUNTRIES) + "-" + digits;
    }

    static String name(Randomness random, boolean chinese) {
        return chinese
                ? Checks.fill("{}{}{}有限公司", random.oneOf(FIRST), random.oneOf(SECOND), random.oneOf(TRADES))
                : random.oneOf(PEOPLE) + random.oneOf(FORMS);
    }

    /** {@return a product, the first ones more often} */
    static String product(Randomness random) {
        long place = Math.min(random.below(PRODUCTS.length), random.below(PRODUCTS.length));
        return PRODUCTS[(int) place];
    }

    static String outlet(Randomness random) {
        return random.oneOf(OUTLETS);
    }
}
