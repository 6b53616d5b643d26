package nl.koers.plan.model;

/**
 * One value that is to become another.
 *
 * @param seen what it was based on
 */
public record Edit(ItemId item, Field field, String seen, String wanted) {

    /** A value of something new. */
    public static Edit first(ItemId item, Field field, String value) {
        return new Edit(item, field, "", value);
    }

    /** Another value than an item has now. */
    public static Edit of(PlanItem item, Field field, String wanted) {
        return new Edit(item.id(), field, item.get(field), wanted);
    }
}
