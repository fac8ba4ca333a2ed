package org.crmkit.examples.review.read;

import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.examples.review.table.Damage;

/**
 * Everything that reading purchases may come upon, each with its stable code. An error about a row costs that row, an
 * error about the file the whole reading; nothing else does.
 */
public enum PurchaseProblem {
    /** A cell that every purchase needs is empty. */
    MISSING_VALUE(Severity.ERROR, "purchase.missing-value", "the {} is missing", "缺少{}"),
    /** The customer, purchase id, product or outlet has more than 200 characters or holds control characters. */
    BAD_ID(Severity.ERROR, "purchase.bad-id", "this cannot be a {}", "这不能作为{}"),
    /** The day is none: not a known form, or not in the calendar. */
    BAD_DATE(
            Severity.ERROR,
            "purchase.bad-date",
            "this is not a day such as 2026-01-31, 20260131, 31.01.2026 or 2026年1月31日",
            "不是日期，应如 2026-01-31、20260131、31.01.2026 或 2026年1月31日"),
    /** The day can be read in two ways, and nobody has said which one is meant. */
    AMBIGUOUS_DATE(
            Severity.ERROR,
            "purchase.ambiguous-date",
            "this may be day-month or month-day: say the date order",
            "日、月顺序不明：请指定日期顺序"),
    /** The amount is not a plain decimal number, with or without a currency and grouped digits. */
    BAD_AMOUNT(
            Severity.ERROR,
            "purchase.bad-amount",
            "this is not an amount such as 1234.50, 1,234.50, -20, (20.00) or CNY 23.87",
            "不是金额，应如 1234.50、1,234.50、-20、(20.00) 或 CNY 23.87"),
    /** The amount's only mark may group digits or begin the decimals, and nobody has said which. */
    AMBIGUOUS_AMOUNT(
            Severity.ERROR,
            "purchase.ambiguous-amount",
            "the mark may be a decimal mark or group the digits: say the decimal mark",
            "无法判断该符号是小数点还是千位分隔符：请指定小数点"),
    /** The amount is finer than its currency's smallest unit. */
    TOO_FINE_AMOUNT(
            Severity.ERROR,
            "purchase.too-fine-amount",
            "{} has only {} decimals: round the amount first",
            "{}只有{}位小数：请先四舍五入"),
    /** The amount has more than 18 digits in its currency's smallest unit. */
    TOO_LARGE_AMOUNT(
            Severity.ERROR,
            "purchase.too-large-amount",
            "an amount has at most 18 digits, decimals included",
            "金额（含小数）最多 18 位"),
    /** The currency is no ISO 4217 code and no sign that names one currency. */
    UNKNOWN_CURRENCY(
            Severity.ERROR,
            "purchase.unknown-currency",
            "this names no currency: give an ISO 4217 code such as CNY",
            "无法识别币种：请使用 ISO 4217 代码，如 CNY"),
    /** The amount names another currency than its row, or a sign that the row's currency does not use. */
    CURRENCY_CONFLICT(
            Severity.ERROR,
            "purchase.currency-conflict",
            "the amount does not go with the row's currency {}",
            "金额上的货币符号与该行币种{}不一致"),
    /** A purchase with this id was used before. */
    DUPLICATE_ID(
            Severity.ERROR,
            "purchase.duplicate-id",
            "a purchase with this id stands further up and was counted there",
            "前面已有相同单号的记录，本行不重复计算"),
    /** The row ends before a column that is needed. */
    TOO_FEW_COLUMNS(
            Severity.ERROR, "purchase.too-few-columns", "the row has only {} columns and no {}", "该行只有{}列，缺少{}"),
    /** The row has more filled cells than there are columns: a separator within a cell has moved them. */
    TOO_MANY_COLUMNS(
            Severity.ERROR,
            "purchase.too-many-columns",
            "the row has {} columns where there are {}: a separator within a cell must be quoted",
            "该行有{}列，而表头只有{}列：单元格内的分隔符必须加引号"),
    /** A quote in the row is not closed, or text follows the closing one. */
    BROKEN_QUOTE(
            Severity.ERROR,
            "purchase.broken-quote",
            "a quote is not closed, or text follows the closing one",
            "引号未闭合，或闭合引号后还有文字"),
    /** The row has more than a million characters. */
    TOO_LONG_ROW(Severity.ERROR, "purchase.too-long-row", "the row has more than a million characters", "该行超过一百万个字符"),
    /** The cell holds bytes that mean nothing in the file's character set. */
    BAD_ENCODING(
            Severity.ERROR,
            "purchase.bad-encoding",
            "this holds bytes that are not {}: save the file as UTF-8 or say its character set",
            "含有不属于{}的字节：请将文件另存为 UTF-8，或指定字符集"),
    /** The amount is below zero: it counts as a return. */
    NEGATIVE_AMOUNT(Severity.INFO, "purchase.negative-amount", "below zero: counted as a return", "金额为负：计为退货"),
    /** The amount is zero: it counts as a purchase. */
    ZERO_AMOUNT(Severity.INFO, "purchase.zero-amount", "zero: counted as a purchase", "金额为零：计为一次购买"),
    /** The first row in a currency that the rows before it did not have. */
    FURTHER_CURRENCY(
            Severity.INFO,
            "purchase.further-currency",
            "the file has amounts in {} too; nothing is converted",
            "文件中还有{}金额；不做换算"),
    /** The file has no rows. */
    NO_ROWS(Severity.WARNING, "purchase.no-rows", "there are no purchases in the file", "文件中没有购买记录"),
    /** There is no such file. */
    FILE_NOT_FOUND(Severity.ERROR, "purchase.file-not-found", "there is no file {}", "文件 {} 不存在"),
    /** The file is a directory, may not be read, or breaks off. */
    FILE_UNREADABLE(Severity.ERROR, "purchase.file-unreadable", "{} cannot be read: {}", "无法读取 {}：{}"),
    /** A column was named that the file does not have. */
    NO_SUCH_COLUMN(
            Severity.ERROR, "purchase.no-such-column", "there is no column {}; the file has {}", "没有名为{}的列；文件中的列为：{}"),
    /** No column is known to hold what every purchase needs. */
    NO_COLUMN(
            Severity.ERROR,
            "purchase.no-column",
            "no column is known to hold the {}: name it; the file has {}",
            "无法识别哪一列是{}：请指定；文件中的列为：{}"),
    /** Two columns have the header by which one was to be found. */
    COLUMN_TWICE(
            Severity.ERROR,
            "purchase.column-twice",
            "two columns are called {}: name the one that is meant by its number",
            "有两列同名{}：请用列号指定");

    private final Severity severity;
    private final String code;
    private final String english;
    private final String chinese;

    PurchaseProblem(Severity severity, String code, String english, String chinese) {
        this.severity = severity;
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    /** {@return how much it weighs: an error costs the row, or the file} */
    public Severity severity() {
        return severity;
    }

    /** {@return the stable code, for programs to switch on} */
    public String code() {
        return code;
    }

    /** {@return what a row's damage is; the row must be damaged} */
    static PurchaseProblem of(Damage damage) {
        return damage == Damage.TOO_LONG ? TOO_LONG_ROW : BROKEN_QUOTE;
    }

    Finding at(Place place, String found, Object... args) {
        return new Finding(severity, code, place, found, Reason.of(LocalizedText.of(english, chinese), args));
    }
}
