package nl.koers.insight.ui;

import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.Measure;
import nl.koers.uikit.chart.Unit;

/**
 * The sentences of the proof. "Goes together with", never "causes".
 *
 * @param measure what is held against appointments
 */
record ProofWords(Records records, Measure measure) {

    /** An effect is told of so many appointments: of one it is too small to picture. */
    static final int APPOINTMENTS = 10;

    private static final double TENTHS = 10;

    InsightTexts texts() {
        return records.texts();
    }

    String text(String key, Object... arguments) {
        return texts().text(key, arguments);
    }

    /** The text for orders or for revenue. */
    String say(String key, Object... arguments) {
        return texts().text((measure == Measure.ORDERS ? "proof.orders." : "proof.revenue.") + key, arguments);
    }

    /** {@code 1,2 orders}, {@code € 19.000}: of ten appointments. */
    String effect(double perAppointment) {
        var effect = perAppointment * APPOINTMENTS;
        return measure == Measure.ORDERS ? orders(texts().formats().oneDecimal(effect), effect) : texts().about(effect);
    }

    /** {@code 0,5 tot 1,9 orders}. */
    String interval(Estimate estimate) {
        return interval(estimate, "insight.interval");
    }

    /** {@code tussen 0,5 en 1,9 orders}. */
    String between(Estimate estimate) {
        return interval(estimate, "insight.between");
    }

    private String interval(Estimate estimate, String key) {
        var low = estimate.interval().low() * APPOINTMENTS;
        var high = estimate.interval().high() * APPOINTMENTS;
        return measure == Measure.ORDERS
                ? orders(
                        text(
                                key,
                                texts().formats().oneDecimal(low),
                                texts().formats().oneDecimal(high)),
                        high)
                : text(key, texts().about(low), texts().about(high));
    }

    /** One tenth more than one is plural. */
    private String orders(String written, double last) {
        return say("amount", written, Math.round(last * TENTHS) / TENTHS);
    }

    Unit unit() {
        return measure == Measure.ORDERS ? Unit.RATIO : Unit.EURO;
    }
}
