package nl.koers.uikit.chart;

/** How a number is written, in the language of who reads it; axes are shorter than the table. */
public enum Unit {
    /** {@code 1.234} */
    COUNT,
    /** Euros: {@code € 1,2 mln} along an axis, {@code € 1.234.567} in the table. */
    EURO,
    /** A share of one: 0.4 is {@code 40%}. */
    PERCENT,
    /** {@code 1,25} */
    RATIO
}
