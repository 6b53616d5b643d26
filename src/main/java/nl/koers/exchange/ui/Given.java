package nl.koers.exchange.ui;

/** A file as somebody gave it. */
final class Given {

    private final String name;
    private final byte[] bytes;

    Given(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Under a name that tells which part of it is meant. */
    Given named(String other) {
        return new Given(other, bytes);
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
