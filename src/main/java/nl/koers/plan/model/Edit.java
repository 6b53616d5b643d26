package nl.koers.plan.model;

/**
 * One value that is to become another.
 *
 * @param seen what it was based on
 */
public record Edit(ItemId item, Field field, String seen, String wanted) {}
