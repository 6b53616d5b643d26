package nl.koers.insight.model;

/**
 * What would be different (F6).
 *
 * @param extra appointments more (or fewer) per full working week and rep
 * @param fieldOfPlay by what the field of play grows, 1 as it is: rates of appointments grow along, conversions stay
 */
public record WhatIf(double extra, double fieldOfPlay) {

    public static final WhatIf NOTHING = new WhatIf(0, 1);

    public WhatIf {
        if (fieldOfPlay < 0) {
            throw new IllegalArgumentException("a field of play is at least 0: " + fieldOfPlay);
        }
    }

    /** Appointments per full week under this, less what they would have been. */
    double change(double rate) {
        return Math.max(-rate, rate * (fieldOfPlay - 1) + extra);
    }
}
