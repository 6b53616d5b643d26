package nl.koers.team;

/**
 * Where a feature keeps what would be lost with a rep; whoever keeps something declares a bean of this.
 *
 * @param query finds something of the rep {@code :rep} of the team {@code :team}
 */
public record RepUse(String query) {}
