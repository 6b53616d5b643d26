package nl.koers.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Excerpt;
import nl.koers.exchange.model.HeaderRow;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Table;
import nl.koers.kernel.Reason;

/**
 * Reads the first sheet of an Excel file that has a header; where none has one, the first that holds anything. Other sheets
 * follow when their headers tell what they are. It is a reader of its own because those that exist let a small file ask for
 * any amount of memory.
 */
final class XlsxReader {

    private static final Pattern WORKBOOK = Pattern.compile("(?:.*/)?workbook\\d*\\.xml");
    private static final Pattern LINKS = Pattern.compile("(?:.*/)?_rels/workbook\\d*\\.xml\\.rels");
    private static final Pattern STYLES = Pattern.compile("(?:.*/)?styles\\d*\\.xml");
    private static final Pattern TEXTS = Pattern.compile("(?:.*/)?sharedstrings\\d*\\.xml");

    /** Enough rows to see whether a sheet has a header. */
    private static final int GLANCE = 2 * HeaderRow.SEARCHED;

    /** How many sheets are looked at. */
    private static final int SHEETS = 20;

    private final Limits limits;
    private final Allowance allowance;
    private final Parts parts;
    private final Map<String, String> links = new HashMap<>();
    private Contents contents = Contents.NONE;
    private Styles styles = Styles.NONE;
    private SharedTexts texts = SharedTexts.NONE;
    private Optional<String> foreign = Optional.empty();

    private XlsxReader(byte[] file, Limits limits, Deadline deadline) {
        this.limits = limits;
        this.allowance = new Allowance(limits, deadline);
        this.parts = new Parts(file, allowance);
    }

    /** Its tables by the names of their sheets, the one that Koers begins with first. */
    static Reading<SequencedMap<String, Table>> read(byte[] file, Limits limits, Deadline deadline) {
        return reading(() -> new XlsxReader(file, limits, deadline).tables());
    }

    /** The table on one sheet. */
    static Reading<Table> read(byte[] file, String sheet, Limits limits, Deadline deadline) {
        return reading(() -> new XlsxReader(file, limits, deadline).table(sheet));
    }

    private interface Source<T> {
        Reading<T> read() throws IOException;
    }

    private static <T> Reading<T> reading(Source<T> source) {
        try {
            return source.read();
        } catch (Refusal refusal) {
            return refusal.reading();
        } catch (IOException broken) {
            return Reading.refused("sheet.broken");
        }
    }

    private Reading<Table> table(String name) throws IOException {
        for (var sheet : sheets()) {
            if (sheet.name().equals(name)) {
                return table(sheet);
            }
        }
        return Reading.refused("file.empty");
    }

    private Reading<SequencedMap<String, Table>> tables() throws IOException {
        Optional<Contents.Sheet> chosen = Optional.empty();
        var isChosenByHeader = false;
        var fitting = new ArrayList<Contents.Sheet>();
        for (var sheet : sheets()) {
            var glance = rows(sheet, GLANCE);
            if (!isChosenByHeader && HeaderRow.isIn(glance)) {
                chosen = Optional.of(sheet);
                isChosenByHeader = true;
            } else if (HeaderRow.isFitting(glance)) {
                fitting.add(sheet);
            } else if (chosen.isEmpty() && !glance.isEmpty()) {
                chosen = Optional.of(sheet);
            }
        }
        if (chosen.isEmpty()) {
            return Reading.refused("file.empty");
        }
        var further = further(fitting);
        var first = chosen.get();
        return table(first).then(table -> {
            SequencedMap<String, Table> all = new LinkedHashMap<>();
            all.put(first.name(), remarked(table, first, further.keySet()));
            all.putAll(further);
            return Reading.of(all);
        });
    }

    /** Those of which each can be read; what can't is left out, as sheets of another kind are. */
    private SequencedMap<String, Table> further(List<Contents.Sheet> fitting) throws IOException {
        var further = new LinkedHashMap<String, Table>();
        for (var sheet : fitting) {
            table(sheet).toOptional().ifPresent(table -> further.put(sheet.name(), table));
        }
        return further;
    }

    private List<Contents.Sheet> sheets() throws IOException {
        parts.each(this::look);
        if (contents.sheets().isEmpty()) {
            throw new Refusal(foreign.orElse("sheet.none"));
        }
        return contents.sheets().subList(0, Math.min(SHEETS, contents.sheets().size()));
    }

    private Reading<Table> table(Contents.Sheet sheet) throws IOException {
        return HeaderRow.table(rows(sheet, SheetRows.all(allowance)), limits);
    }

    /** Which sheets follow, and which are left out. */
    private Table remarked(Table table, Contents.Sheet first, Set<String> further) {
        var others = contents.sheets().stream()
                .filter(other -> !other.equals(first))
                .map(Contents.Sheet::name)
                .filter(other -> !further.contains(other))
                .limit(SHEETS)
                .toList();
        var following = further.isEmpty()
                ? table
                : table.remarked(Reason.of("import.table.sheets", further.size(), names(further)));
        return others.isEmpty()
                ? following
                : following.remarked(
                        Reason.of("import.table.sheet", Excerpt.of(first.name()), others.size(), names(others)));
    }

    private static String names(Collection<String> sheets) {
        return Excerpt.of(String.join(", ", sheets));
    }

    private boolean look(String name, CountedStream part) throws IOException {
        if (WORKBOOK.matcher(name).matches()) {
            contents = Contents.read(new Markup(part, allowance));
        } else if (LINKS.matcher(name).matches()) {
            links.putAll(Contents.links(new Markup(part, allowance)));
        } else if (STYLES.matcher(name).matches()) {
            styles = Styles.read(new Markup(part, allowance));
        } else if (TEXTS.matcher(name).matches()) {
            texts = SharedTexts.read(new Markup(part, allowance), allowance);
        } else if (name.endsWith("workbook.bin")) {
            foreign = Optional.of("sheet.binary");
        } else if (name.equals("mimetype") || name.equals("content.xml")) {
            foreign = Optional.of("sheet.open-document");
        }
        return true;
    }

    private List<Table.Row> rows(Contents.Sheet sheet, int most) throws IOException {
        var rows = new ArrayList<Table.Row>();
        var wanted = target(links.getOrDefault(sheet.link(), ""));
        parts.each((name, part) -> {
            if (!wanted.isEmpty() && (name.equals(wanted) || name.endsWith("/" + wanted))) {
                rows.addAll(new SheetRows(texts, new CellText(styles, contents.is1904()), allowance, most)
                        .read(new Markup(part, allowance)));
                return false;
            }
            return true;
        });
        return rows;
    }

    /** The end of the name of a part; links begin at the workbook, or with a slash at the top of the file. */
    private static String target(String link) {
        var plain = link.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/")
                ? plain.substring(1)
                : plain.replace("../", "").replace("./", "");
    }
}
