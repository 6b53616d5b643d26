package nl.koers.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The parts that are packed into a file; only what is read is unfolded, and never all of it at once. */
final class Parts {

    private static final int MOST = 1_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

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
        for (var part : Directory.read(file, MOST)) {
            var name = part.name().replace('\\', '/').toLowerCase(Locale.ROOT);
            var unpacker = new Inflater(true);
            try (var unfolded = new CountedStream(open(part, unpacker), allowance)) {
                if (!visitor.visit(name, unfolded)) {
                    return;
                }
            } catch (ZipException | EOFException broken) {
                throw new Refusal("sheet.broken");
            } finally {
                unpacker.end();
            }
        }
    }

    private InputStream open(Directory.Part part, Inflater unpacker) throws Refusal {
        var packed = new ByteArrayInputStream(file, part.from(), part.size());
        return switch (part.method()) {
            case STORED -> packed;
            case DEFLATED -> new CheckedPart(new InflaterInputStream(packed, unpacker), part.check());
            default -> throw new Refusal("sheet.broken");
        };
    }
}
