package nl.koers.uikit.chart;

/** What a series is for the reader. Colour, weight and shape follow from it; a name always stands beside it. */
public enum Tone {
    MAIN,
    QUIET,
    GOOD,
    WARN,
    BAD,
    /** What is aimed at now. */
    TARGET,
    /** What was agreed at the beginning. */
    BASE
}
