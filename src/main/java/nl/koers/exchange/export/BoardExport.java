package nl.koers.exchange.export;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.board.Board;
import nl.koers.board.BoardPage;
import nl.koers.board.BoardRow;
import nl.koers.board.BoardTotal;
import nl.koers.norm.model.FieldOfPlay;
import org.springframework.stereotype.Component;

/** The board of a week: one row per rep and the team below. */
@Component
class BoardExport implements Export {

    private final Board board;

    BoardExport(Board board) {
        this.board = board;
    }

    @Override
    public String what() {
        return "board";
    }

    @Override
    public Extract extract(Ask ask) {
        var page = board.of(ask.team(), ask.week());
        var columns = Stream.of(
                        "WEEK", "REP", "FOP", "COUNTED", "NORM", "PLANNED", "PLANNED_NEXT", "BALANCE", "JUDGEMENT")
                .map(ask::column)
                .toList();
        var rows = page.rows().stream().map(row -> row(ask, page, row));
        var total = Stream.of(page.total()).filter(none -> !page.rows().isEmpty());
        return Extract.of(
                columns,
                Stream.concat(rows, total.map(whole -> total(page, whole))).toList());
    }

    private static List<Cell> row(Ask ask, BoardPage page, BoardRow row) {
        return List.of(
                Cell.of(page.week().toString()),
                Cell.of(row.name()),
                Cell.of(fop(ask, row.fop())),
                Cell.of(row.count().counted()),
                Cell.of(row.norm().rounded()),
                Cell.of(row.count().planned()),
                Cell.of(row.plannedNext()),
                Cell.of(row.balance().setScale(1, RoundingMode.HALF_UP)),
                Cell.of(ask.words().text("standing." + row.standing())));
    }

    private static List<Cell> total(BoardPage page, BoardTotal total) {
        return List.of(
                Cell.of(page.week().toString()),
                Cell.of(page.teamName()),
                Cell.NONE,
                Cell.of(total.counted()),
                Cell.of(total.norm()),
                Cell.of(total.planned()),
                Cell.of(total.plannedNext()),
                Cell.of(total.balance().setScale(1, RoundingMode.HALF_UP)),
                Cell.NONE);
    }

    private static String fop(Ask ask, FieldOfPlay fop) {
        return switch (fop.kind()) {
            case EXISTING -> ask.words().text("fop.existing");
            case NEW_BUSINESS -> ask.words().text("fop.new");
            case MIX ->
                ask.words().text("fop.mix", fop.newShare().movePointRight(2).toPlainString() + "%");
        };
    }
}
