package nl.koers.live;

/**
 * Somebody who is at a place now.
 *
 * @param hue one of eight colours, 0 to 7, the same for a person everywhere
 * @param field where at the place; empty when nowhere in particular
 */
public record Here(String name, int hue, String field) {

    static final int HUES = 8;
}
