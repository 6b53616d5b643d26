package nl.koers.exchange.sheet;

import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Limits;

/**
 * What one workbook may still ask for. A file of a few kilobytes can unfold to gigabytes, so everything is counted while it
 * unfolds.
 */
final class Allowance {

    /** Bytes of all parts, unfolded; a real export of 5 MB is ten to fifteen times as large. */
    static final long BYTES = 256L * 1024 * 1024;

    /** Bytes of one tag or one stretch of text: ten times the longest cell of Excel. */
    static final long ONE_PIECE = 1024L * 1024;

    /** Characters in all cells together. */
    static final long CHARACTERS = 40_000_000;

    private final Limits limits;
    private final Deadline deadline;
    private long bytes = BYTES;
    private long piece = ONE_PIECE;
    private long characters = CHARACTERS;

    Allowance(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** Rows of a table, the header not counted. */
    int lines() {
        return limits.lines();
    }

    /** Another tag or stretch of text begins. */
    void nextPiece() {
        piece = ONE_PIECE;
    }

    void takeBytes(long count) throws Refusal {
        bytes -= count;
        piece -= count;
        if (bytes < 0 || piece < 0) {
            throw new Refusal("sheet.much");
        }
        takeTime();
    }

    void takeText(int length) throws Refusal {
        characters -= length;
        if (characters < 0) {
            throw new Refusal("sheet.much");
        }
    }

    void takeTime() throws Refusal {
        if (deadline.passed()) {
            throw new Refusal("file.slow", limits.seconds());
        }
    }
}
