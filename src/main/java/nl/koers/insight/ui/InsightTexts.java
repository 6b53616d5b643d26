package nl.koers.insight.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.function.DoubleFunction;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.model.Interval;
import nl.koers.kernel.Money;
import nl.koers.kernel.SalesWeek;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences of insight, in the language of who reads them. */
record InsightTexts(ViewWords words, Formats formats) {

    private static final long THOUSAND = 1_000;
    private static final double MILLION = 1_000_000;
    private static final double SURE = 0.995;
    private static final String MINUS = "−";

    static InsightTexts here() {
        var words = ViewWords.here();
        return new InsightTexts(words, new Formats(words.locale()));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String money(Money money) {
        return formats.money(money);
    }

    /** An estimate: {@code € 2,20 mln}, {@code € 412.000}; from a thousand on without the last three digits. */
    String about(double euros) {
        if (Math.abs(euros) >= MILLION) {
            var format = NumberFormat.getNumberInstance(words.locale());
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            var million = text("insight.million", format.format(Math.abs(euros) / MILLION));
            return euros < 0 ? MINUS + million : million;
        }
        var rounded = Math.abs(euros) < THOUSAND ? Math.round(euros) : Math.round(euros / THOUSAND) * THOUSAND;
        return formats.money(Money.of(rounded));
    }

    /** {@code 40%}; whole, because a chance or a share is never known better. */
    String percent(double share) {
        return formats.number(BigDecimal.valueOf(Math.round(share * 100))) + "%";
    }

    /** {@code 34%}; nothing that is foretold is certain or impossible: {@code > 99%}, {@code < 1%}. */
    String chance(double chance) {
        if (chance >= SURE) {
            return "> 99%";
        }
        return chance < 1 - SURE ? "< 1%" : percent(chance);
    }

    /** {@code 12,5}. */
    String number(double value) {
        return formats.number(BigDecimal.valueOf(value));
    }

    /** {@code 3,1 tot 5,4}; without an end where the data set none. */
    String interval(Interval interval, DoubleFunction<String> written) {
        return Double.isInfinite(interval.high())
                ? text("insight.interval.open", written.apply(interval.low()))
                : text("insight.interval", written.apply(interval.low()), written.apply(interval.high()));
    }

    /** In a sentence: {@code tussen 3,1 en 5,4}, {@code op 3,1 of hoger}. */
    String between(Interval interval, DoubleFunction<String> written) {
        return Double.isInfinite(interval.high())
                ? text("insight.between.open", written.apply(interval.low()))
                : between(written.apply(interval.low()), written.apply(interval.high()));
    }

    /** {@code tussen € 2,1 mln en € 2,5 mln}. */
    String between(String low, String high) {
        return text("insight.between", low, high);
    }

    String week(SalesWeek week) {
        return text("week.title", Integer.toString(week.number()));
    }

    String date(LocalDate day) {
        return formats.date(day);
    }

    String span(InsightSpan span) {
        return text("insight.span.so-far." + span.name());
    }
}
