package nl.koers.audit;

/** Which part of a long list. */
public record AuditPage(int offset, int limit) {

    private static final int LARGEST = 500;

    public AuditPage {
        if (offset < 0 || limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("no such page: " + offset + ", " + limit);
        }
    }

    public static AuditPage first(int limit) {
        return new AuditPage(0, limit);
    }
}
