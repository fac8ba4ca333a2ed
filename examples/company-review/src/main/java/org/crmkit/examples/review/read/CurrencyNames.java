package org.crmkit.examples.review.read;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies by what people write: ISO 4217 codes, a few names, and signs, some of which several currencies share. */
final class CurrencyNames {
    /** The most characters a name has; longer text is not looked at. */
    private static final int LONGEST = 4;

    private static final Map<String, List<Currency>> SIGNS = Map.ofEntries(
            sign("¥", "CNY", "JPY"),
            sign("￥", "CNY", "JPY"),
            sign("元", "CNY"),
            sign("人民币", "CNY"),
            sign("RMB", "CNY"),
            sign("$", "USD", "HKD", "SGD", "TWD", "CAD", "AUD", "NZD", "MXN"),
            sign("US$", "USD"),
            sign("HK$", "HKD"),
            sign("€", "EUR"),
            sign("£", "GBP"),
            sign("₩", "KRW"),
            sign("₹", "INR"));

    private final Map<String, List<Currency>> names = new HashMap<>(SIGNS);
    private String lastText = "";
    private List<Currency> last = List.of();

    CurrencyNames() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                names.put(currency.getCurrencyCode(), List.of(currency));
            }
        }
    }

    /** {@return the currencies that a text may mean, none if it means none} */
    List<Currency> meant(CharSequence text) {
        if (CharSequence.compare(text, lastText) != 0) {
            lastText =
                    text.length() > LONGEST ? text.subSequence(0, LONGEST + 1).toString() : text.toString();
            last = names.getOrDefault(lastText.toUpperCase(Locale.ROOT), List.of());
        }
        return last;
    }

    /** {@return the only currency that a text means; null if it means none or several} */
    @Nullable
    Currency only(CharSequence text) {
        List<Currency> meant = meant(text);
        return meant.size() == 1 ? meant.get(0) : null;
    }

    private static Map.Entry<String, List<Currency>> sign(String sign, String... codes) {
        return Map.entry(
                sign, List.of(codes).stream().map(Currency::getInstance).toList());
    }
}
