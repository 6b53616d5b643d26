package nl.koers.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded server: made at its first start, kept beside its data for the owner of that folder. */
final class EmbeddedKey {

    private static final int BYTES = 24;

    private final Path file;
    private final boolean isNew;
    private final String value;

    EmbeddedKey(Path home) throws IOException {
        this.file = home.resolve("password");
        this.isNew = !Files.exists(file);
        this.value = isNew ? fresh() : Files.readString(file).strip();
    }

    boolean isNew() {
        return isNew;
    }

    String value() {
        return value;
    }

    /** Writes it down once the server knows it. */
    void keep() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, value);
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
