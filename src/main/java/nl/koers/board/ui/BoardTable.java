package nl.koers.board.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.koers.board.BoardRow;
import nl.koers.kernel.RepId;

/** All reps of the team, in its order; never a ranking. */
class BoardTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("name", "number", "week", "ahead", "weeks", "balance", "judgement");

    private final NativeTableBody body;
    private final Map<RepId, BoardLine> lines = new LinkedHashMap<>();
    private final Consumer<BoardRow> onOpen;

    BoardTable(Consumer<BoardRow> onOpen) {
        this.onOpen = onOpen;
        addClassName("board-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("board.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("column-" + column);
            head.add(cell);
        });
        getHead().add(head);
        body = getBody();
    }

    /**
     * Shows rows; lines that stay are changed in place.
     *
     * @param live true when the change came while somebody looked on, so that news lights up
     */
    void show(List<BoardRow> rows, BoardTexts texts, boolean live) {
        var ids = rows.stream().map(BoardRow::rep).toList();
        if (!List.copyOf(lines.keySet()).equals(ids)) {
            body.removeAll();
            var kept = new LinkedHashMap<RepId, BoardLine>();
            ids.forEach(id -> kept.put(id, lines.getOrDefault(id, new BoardLine(onOpen))));
            lines.clear();
            lines.putAll(kept);
            lines.values().forEach(body::add);
        }
        rows.forEach(row -> {
            var line = lines.get(row.rep());
            if (line != null && line.show(row, texts) && live) {
                line.flash();
            }
        });
    }
}
