package nl.koers.exchange.sheet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is packed into a file, as the list at its end says. Only that list is right in every file: many programs write the
 * sizes of a part behind it, and some of those in a form that readers from front to back take for something else.
 */
final class Directory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int PART = 0x04034b50;

    private static final int END_SIZE = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int LOCATOR_SIZE = 20;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int SIZES_64 = 1;

    private final ByteBuffer file;

    private Directory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A part.
     *
     * @param name as it is written
     * @param method how it is packed: 0 not at all, 8 by Deflate
     * @param from where its bytes begin in the file
     * @param size how many bytes there are, packed
     * @param check over what it unfolds to
     */
    record Part(String name, int method, int from, int size, long check) {}

    /** In the order of the list. */
    static List<Part> read(byte[] file, int most) throws Refusal {
        try {
            return new Directory(file).parts(most);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new Refusal("sheet.broken");
        }
    }

    private List<Part> parts(int most) throws Refusal {
        var parts = new ArrayList<Part>();
        file.position(start(end()));
        while (file.remaining() >= Integer.BYTES && file.getInt(file.position()) == ENTRY) {
            if (parts.size() == most) {
                throw new Refusal("sheet.many", most);
            }
            parts.add(part());
        }
        return parts;
    }

    private int end() throws Refusal {
        var last = file.limit() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new Refusal("sheet.broken");
    }

    /** Where the list begins; files that could be very large say so in another place. */
    private int start(int end) {
        var start = Integer.toUnsignedLong(file.getInt(end + 16));
        var locator = end - LOCATOR_SIZE;
        if (start == ELSEWHERE && locator >= 0 && file.getInt(locator) == LOCATOR_64) {
            var other = place(file.getLong(locator + 8));
            return file.getInt(other) == END_64 ? place(file.getLong(other + 48)) : file.limit() + 1;
        }
        return place(start);
    }

    private Part part() {
        var at = file.position();
        var method = file.getShort(at + 10);
        var check = Integer.toUnsignedLong(file.getInt(at + 16));
        var nameLength = Short.toUnsignedInt(file.getShort(at + 28));
        var extraLength = Short.toUnsignedInt(file.getShort(at + 30));
        var remarkLength = Short.toUnsignedInt(file.getShort(at + 32));
        var name = new byte[nameLength];
        file.get(at + 46, name);
        var extra = file.slice(at + 46 + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        var sizes = List.of(
                Integer.toUnsignedLong(file.getInt(at + 24)),
                Integer.toUnsignedLong(file.getInt(at + 20)),
                Integer.toUnsignedLong(file.getInt(at + 42)));
        var real = real(sizes, extra);
        file.position(at + 46 + nameLength + extraLength + remarkLength);
        var header = place(real.get(2));
        if (file.getInt(header) != PART) {
            throw new IllegalArgumentException("no part");
        }
        var from = header
                + 30
                + Short.toUnsignedInt(file.getShort(header + 26))
                + Short.toUnsignedInt(file.getShort(header + 28));
        var size = place(real.get(1));
        return new Part(
                new String(name, StandardCharsets.UTF_8), method, from, Math.min(size, file.limit() - from), check);
    }

    /** Unfolded size, size and place; those that do not fit stand behind the name, in this order. */
    private static List<Long> real(List<Long> sizes, ByteBuffer extra) {
        while (extra.remaining() >= 2 * Short.BYTES) {
            var kind = Short.toUnsignedInt(extra.getShort());
            var length = Short.toUnsignedInt(extra.getShort());
            var next = extra.position() + length;
            if (kind == SIZES_64) {
                return sizes.stream()
                        .map(size -> size == ELSEWHERE ? extra.getLong() : size)
                        .toList();
            }
            extra.position(next);
        }
        return sizes;
    }

    private int place(long offset) {
        if (offset < 0 || offset > file.limit()) {
            throw new IllegalArgumentException("outside the file");
        }
        return (int) offset;
    }
}
