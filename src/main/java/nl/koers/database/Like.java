package nl.koers.database;

/** Patterns of {@code like} that look for what somebody typed, whatever signs are in it. */
public final class Like {

    private Like() {}

    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
