package nl.koers.text.ui;

/**
 * What a line like {@code - [ ] @anna bel Rotec vr} asks for, as it was typed.
 *
 * @param who the name behind the @
 * @param what never empty
 * @param due a day in the words of its author, empty when there is none
 */
public record TypedAction(String who, String what, String due) {}
