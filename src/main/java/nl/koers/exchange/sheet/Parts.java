package nl.koers.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts that are packed into a file; they are unfolded one after another and never all at once. */
final class Parts {

    private static final int MOST = 1_000;

    private final byte[] file;
    private final Allowance allowance;

    Parts(byte[] file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
    }

    /** Does something with a part. */
    interface Visitor {

        /**
         * Reads a part or leaves it.
         *
         * @param name in lower case, with slashes
         * @return whether to go on with the next
         */
        boolean visit(String name, CountedStream part) throws IOException;
    }

    void each(Visitor visitor) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var count = 0;
            var goesOn = true;
            for (var entry = zip.getNextEntry(); entry != null && goesOn; entry = zip.getNextEntry()) {
                if (++count > MOST) {
                    throw new Refusal("sheet.many", MOST);
                }
                var part = new CountedStream(zip, allowance);
                goesOn = visitor.visit(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT), part);
                if (goesOn) {
                    leave(part);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new Refusal("sheet.broken");
        }
    }

    /** Unfolds what nobody read, which counts as well. */
    private void leave(CountedStream part) throws IOException {
        var buffer = new byte[8 * 1024];
        do {
            allowance.nextPiece();
        } while (part.read(buffer) >= 0);
    }
}
