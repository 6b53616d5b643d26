package nl.koers.exchange.ui;

/** A file as somebody gave it. */
final class Given {

    private final String name;
    private final byte[] bytes;

    Given(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
