package nl.koers.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one part, counted as they unfold; closing it leaves the file open for the next part. */
final class CountedStream extends FilterInputStream {

    private static final int AT_ONCE = 8 * 1024;

    private final Allowance allowance;

    CountedStream(InputStream part, Allowance allowance) {
        super(part);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        allowance.takeBytes(1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, Math.min(length, AT_ONCE));
        allowance.takeBytes(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        var skipped = super.skip(Math.min(count, AT_ONCE));
        allowance.takeBytes(skipped);
        return skipped;
    }

    @Override
    public void close() {
        // the next part is read from the same file
    }
}
