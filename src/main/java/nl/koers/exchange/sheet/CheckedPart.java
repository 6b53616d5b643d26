package nl.koers.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** A part that is compared with what the file says of it, when it is read to its end. */
final class CheckedPart extends CheckedInputStream {

    private final long check;

    CheckedPart(InputStream unfolded, long check) {
        super(unfolded, new CRC32());
        this.check = check;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return checked(super.read(buffer, from, length));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && getChecksum().getValue() != check) {
            throw new ZipException("not what was packed");
        }
        return read;
    }
}
