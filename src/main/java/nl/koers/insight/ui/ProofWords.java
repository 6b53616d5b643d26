package nl.koers.insight.ui;

import java.text.NumberFormat;
import java.util.List;
import nl.koers.insight.model.Dot;
import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.Measure;
import nl.koers.uikit.chart.Unit;

/**
 * The sentences of the proof. "Goes together with", never "causes".
 *
 * @param measure what is held against appointments
 */
record ProofWords(InsightTexts texts, Measure measure) {

    /** An effect is told of so many appointments: of one it is too small to picture. */
    static final int APPOINTMENTS = 10;

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The text for orders or for revenue. */
    String say(String key, Object... arguments) {
        return texts.text((measure == Measure.ORDERS ? "proof.orders." : "proof.revenue.") + key, arguments);
    }

    /** {@code 1,2 orders}, {@code € 19.000}: of ten appointments. */
    String effect(double perAppointment) {
        var effect = perAppointment * APPOINTMENTS;
        return measure == Measure.ORDERS ? say("amount", oneDecimal(effect)) : texts.about(effect);
    }

    /** {@code 0,5 tot 1,9 orders}. */
    String interval(Estimate estimate) {
        var low = estimate.interval().low() * APPOINTMENTS;
        var high = estimate.interval().high() * APPOINTMENTS;
        return measure == Measure.ORDERS
                ? say("amount", text("insight.interval", oneDecimal(low), oneDecimal(high)))
                : text("insight.interval", texts.about(low), texts.about(high));
    }

    private String oneDecimal(double number) {
        var format = NumberFormat.getNumberInstance(texts.words().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    Unit unit() {
        return measure == Measure.ORDERS ? Unit.RATIO : Unit.EURO;
    }

    /** Groups of weeks as they stand in the picture. */
    Account account(String title, List<String> steps, List<Dot> dots) {
        return Account.of(title, steps)
                .from(
                        List.of(text("proof.head.pace"), say("head"), text("proof.head.weeks")),
                        dots.stream().map(this::row).toList())
                .at("deals?rep=all&state=won", text("ahead.to-deals"));
    }

    private List<String> row(Dot dot) {
        return List.of(
                texts.number(dot.pace()),
                measure == Measure.ORDERS ? texts.formats().twoDecimals(dot.outcome()) : texts.about(dot.outcome()),
                Integer.toString(dot.weeks()));
    }
}
