package org.crmkit.core.pack;

import org.crmkit.core.check.LocalizedText;

/** Everything that can be wrong with a pack: the stable code of the finding, and the sentence that says why. */
enum Fault {
    TOO_LARGE("pack.too-large", "a pack must have at most {} characters, found {}", "规则包最多{}个字符，现有{}个"),
    TOO_MANY("pack.too-many", "there may be at most {} here, found {}", "此处最多{}个，现有{}个"),
    TOO_MUCH_WORK(
            "pack.too-many",
            "comparisons times examples, and codes in them, may be at most {}, found {}: leave some examples out",
            "比较数乘以示例数（含其中的代码数）不得超过{}，现为{}：请减少示例"),
    TOO_MANY_FINDINGS("pack.too-many", "there are more than {} findings: the rest was not looked at", "问题超过{}个：其余未检查"),
    TOO_DEEP("pack.too-deep", "conditions may lie at most {} deep within each other", "条件嵌套最多{}层"),
    OTHER_FORMAT(
            "pack.unsupported-version",
            "this release reads packs of formatVersion {} only",
            "本版本只读取formatVersion为{}的规则包"),
    UNKNOWN_FIELD("pack.unknown-field", "there is no such field here: {}", "此处没有这个字段：{}"),
    UNKNOWN_BOUND(
            "pack.unknown-field",
            "bounds are \"atLeast\" and \"below\", which fit together without gap: above 5, in whole numbers, is \"atLeast\": 6",
            "界限只有\"atLeast\"（不低于）和\"below\"（低于），首尾相接：整数大于5写作\"atLeast\": 6"),
    UNKNOWN_DENIAL(
            "pack.unknown-field",
            "a comparison is denied as a whole: write \"is\" or \"in\" and put it into \"not\"",
            "否定要写在外面：用\"is\"或\"in\"，再放进\"not\""),
    MISSING_FIELD("pack.missing-field", "the field {} is missing", "缺少字段{}"),
    MISSING_WORD("pack.missing-field", "a comparison needs one of {}", "比较需要以下之一：{}"),
    WRONG_TYPE("pack.wrong-type", "this must be {}, found {}", "应为{}，实为{}"),
    BAD_VALUE("pack.bad-value", "this must be {}", "应为{}"),
    EMPTY("pack.empty", "there must be at least one", "至少需要一个"),
    DUPLICATE_ID("pack.duplicate-id", "it stands already at {}", "已出现在{}"),
    MIXED_WORDS(
            "pack.mixed-words",
            "a comparison has one word, or \"atLeast\" and \"below\" together, found {}",
            "一个比较只能有一个词，或\"atLeast\"与\"below\"一起使用，实为{}"),
    BAD_BOUNDS("pack.bad-bounds", "this must be above {}", "必须大于{}"),
    BAD_RANGE(
            "pack.bad-bounds",
            "a range from {} must end above that, and in the same currency if it is an amount",
            "始于{}的范围必须止于更大的值；金额须为同一币种"),
    UNKNOWN_LINE("pack.unknown-line", "the pack has no line of that name: {}", "规则包中没有这一行：{}"),
    UNKNOWN_ATTRIBUTE("pack.unknown-attribute", "a {} has no such attribute: {}", "{}没有这个属性：{}"),
    WRONG_KIND("pack.wrong-kind", "{} is a {}, which is compared by {}", "{}的类型为{}，可用的比较为{}"),
    WRONG_FORM("pack.wrong-type", "{} is a {}: this must be {}", "{}的类型为{}：应为{}"),
    BAD_FORM("pack.bad-value", "{} is a {}: this must be {}", "{}的类型为{}：应为{}"),
    UNKNOWN_OUTCOME("pack.unknown-outcome", "the host knows no outcome of that code", "宿主没有此代码的结果"),
    NO_POINTS(
            "pack.no-points",
            "its lines say \"then\": it makes rules, not a scorecard",
            "各行写的是\"then\"：只能生成规则，不能生成评分卡"),
    NO_OUTCOMES(
            "pack.no-outcomes",
            "its lines give points: it makes a scorecard, not rules",
            "各行写的是\"points\"：只能生成评分卡，不能生成规则"),
    OTHER_SUBJECT("pack.other-subject", "it is asked about a {}", "实际用于{}"),
    NEVER_IN_EFFECT("pack.not-in-effect", "there is no day on which the pack is in effect", "规则包在任何日期都不生效"),
    NOT_IN_EFFECT(
            "pack.not-in-effect", "the pack is in effect in {} only: no line of it is asked", "规则包仅在{}内生效：不会询问任何一行"),
    EXAMPLE_FAILS("pack.example-fails", "in the example {} this should be {}", "示例“{}”中应为{}"),
    REFUSED("pack.refused", "{}", "{}");

    private final String code;
    private final LocalizedText because;

    Fault(String code, String en, String zh) {
        this.code = code;
        this.because = LocalizedText.of(en, zh);
    }

    /** {@return the code of the finding} Several sentences may share one. */
    String code() {
        return code;
    }

    /** {@return the sentence, with its open places} */
    LocalizedText because() {
        return because;
    }
}
