package nl.koers.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.koers.exchange.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a calendar into its events and time zones, so that one that is broken does not take the others with it. What
 * lies in other components, such as alarms, is left out.
 */
final class BlockSplitter {

    /** Longer content lines are cut; only descriptions are so long. */
    private static final int LONGEST = 20_000;

    private static final Set<String> CUT = Set.of(Block.EVENT, Block.ZONE);
    private static final Set<String> OBSERVANCES = Set.of("STANDARD", "DAYLIGHT");
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";

    private final List<Block> found = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable Open part;
    private int skipped;
    private boolean isCalendar;

    private BlockSplitter() {}

    /** All events and time zones of a text. */
    static Reading<List<Block>> split(String text) {
        var splitter = new BlockSplitter();
        var number = 0;
        var start = 0;
        var logical = new StringBuilder();
        for (var line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (line.startsWith(" ") || line.startsWith("\t")) {
                append(logical, line.substring(1));
            } else {
                splitter.take(logical.toString(), start);
                logical.setLength(0);
                append(logical, line);
                start = number;
            }
        }
        splitter.take(logical.toString(), start);
        splitter.close(false);
        if (!splitter.isCalendar) {
            return Reading.refused("calendar.none");
        }
        return splitter.found.stream().allMatch(Block::isZone)
                ? Reading.refused("calendar.empty")
                : Reading.of(List.copyOf(splitter.found));
    }

    private static void append(StringBuilder logical, String text) {
        var room = LONGEST - logical.length();
        logical.append(text, 0, Math.max(0, Math.min(room, text.length())));
    }

    private void take(String line, int number) {
        var marker = line.strip().toUpperCase(Locale.ROOT);
        if (marker.startsWith(BEGIN)) {
            begin(marker.substring(BEGIN.length()), number);
        } else if (marker.startsWith(END)) {
            end(marker.substring(END.length()));
        } else if (skipped == 0 && open != null && !line.isBlank()) {
            (part == null ? open : part).lines().add(line);
        }
    }

    private void begin(String name, int number) {
        if (Block.CALENDAR.equals(name)) {
            isCalendar = true;
        } else if (CUT.contains(name)) {
            close(false);
            open = new Open(name, number);
        } else if (open != null && Block.ZONE.equals(open.name()) && OBSERVANCES.contains(name)) {
            part = new Open(name, number);
        } else {
            skipped += open == null ? 0 : 1;
        }
    }

    private void end(String name) {
        if (open != null && open.name().equals(name)) {
            close(true);
        } else if (open != null && part != null && part.name().equals(name)) {
            open.parts().add(part.closed(true));
            part = null;
        } else {
            skipped = Math.max(0, skipped - 1);
        }
    }

    private void close(boolean isWhole) {
        if (open != null) {
            found.add(open.closed(isWhole));
        }
        open = null;
        part = null;
        skipped = 0;
    }

    private record Open(String name, int line, List<String> lines, List<Block> parts) {

        Open(String name, int line) {
            this(name, line, new ArrayList<>(), new ArrayList<>());
        }

        Block closed(boolean isWhole) {
            return new Block(name, line, List.copyOf(lines), List.copyOf(parts), isWhole);
        }
    }
}
