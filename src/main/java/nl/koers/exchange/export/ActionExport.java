package nl.koers.exchange.export;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.Actions;
import org.springframework.stereotype.Component;

/** Who does what: the actions of the team, open or not. */
@Component
class ActionExport implements Export {

    private static final int MOST = 10_000;

    private final Actions actions;

    ActionExport(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String what() {
        return "actions";
    }

    @Override
    public Extract extract(Ask ask) {
        return Extract.of(
                Stream.of("WHAT", "OWNER", "DUE", "STATE", "MOVES", "REASON")
                        .map(ask::column)
                        .toList(),
                actions.latest(ask.team(), MOST).stream()
                        .map(point -> row(ask, point))
                        .toList());
    }

    private static List<Cell> row(Ask ask, ActionPoint point) {
        var action = point.action();
        return List.of(
                Cell.of(action.what()),
                Cell.of(point.owner()),
                Cell.of(action.due()),
                Cell.of(ask.words().text("export.action." + action.state())),
                Cell.of(action.moves()),
                Cell.of(action.why()));
    }
}
