package nl.koers.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.board.BoardRow;
import nl.koers.board.Standing;
import nl.koers.board.StripWeek;
import nl.koers.norm.model.WeekState;

/**
 * Thirteen weeks as bars. A week below the norm is paler, not red: one week says little, so red follows the judgement
 * over weeks (N12).
 */
class WeekStrip extends Div {

    private static final double WHOLE = 100;
    private static final double LOWEST = 8;

    private final List<Span> bars = new ArrayList<>();

    WeekStrip() {
        addClassName("strip");
        getElement().setAttribute("role", "img");
    }

    void show(BoardRow row, String label) {
        var weeks = row.strip();
        while (bars.size() < weeks.size()) {
            var bar = new Span();
            bars.add(bar);
            add(bar);
        }
        var highest = weeks.stream()
                .mapToInt(week -> Math.max(week.counted(), week.norm()))
                .max()
                .orElse(1);
        for (var i = 0; i < weeks.size(); i++) {
            draw(bars.get(i), weeks.get(i), Math.max(1, highest), row.standing());
        }
        getElement().setAttribute("aria-label", label);
    }

    private static void draw(Span bar, StripWeek week, int highest, Standing standing) {
        var height = Math.max(LOWEST, week.counted() * WHOLE / highest);
        bar.getElement().getStyle().set("--h", String.format(Locale.ROOT, "%.0f%%", height));
        var isShort = week.state() == WeekState.SHORT;
        bar.getClassNames().set("low", isShort && standing == Standing.STRUCTURALLY_SHORT);
        bar.getClassNames().set("mid", isShort && standing != Standing.STRUCTURALLY_SHORT);
        bar.getClassNames().set("free", week.state() == WeekState.FREE);
    }
}
