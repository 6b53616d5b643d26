package nl.koers.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.board.Board;
import nl.koers.board.BoardPage;
import nl.koers.board.BoardRow;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import nl.koers.uikit.Downloads;
import nl.koers.uikit.Following;
import nl.koers.uikit.WeekPicker;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The board: the whole team against its norms, live. The week and the beamer mode stand in the address. */
@Route("")
@PermitAll
@ScreenNeeds(Right.READ_BOARD)
@Menu(order = 1, title = "nav.board")
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WEEK = "week";
    private static final String BEAMER = "beamer";

    private final transient Board board;
    private final transient CurrentCaller caller;
    private final transient BoardTexts texts = BoardTexts.here();
    private final Span team = new Span();
    private final H1 title = new H1();
    private final Paragraph problem = new Paragraph();
    private final WeekPicker picker = new WeekPicker(week -> go(week, isBeamer()));
    private final TotalCard total = new TotalCard();
    private final BoardTable table = new BoardTable(this::open);
    private final Downloads downloads = new Downloads("board");
    private final Div empty = BoardHints.emptyTeam();
    private final Div normal = new Div();
    private final BeamerPanel beamer = new BeamerPanel();
    private @Nullable TeamId teamId;
    /** Empty for the running week, which becomes another one on a wall that nobody touches. */
    private Optional<SalesWeek> chosen = Optional.empty();

    private @Nullable BoardPage page;

    BoardView(Board board, CurrentCaller caller, Doorbell doorbell) {
        this.board = board;
        this.caller = caller;
        team.addClassName("muted");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var heading = new Div(team, title);
        heading.addClassName("grow");
        var wall = new Button(getTranslation("board.beamer"), click -> go(shown().week(), true));
        wall.setTooltipText(getTranslation("board.beamer.hint"));
        var head = new Div(heading, wall, picker);
        head.addClassName("page-head");
        normal.addClassName("page");
        normal.add(head, problem, total, table, downloads, empty);
        getContent().add(normal, beamer);
        Following.of(this, doorbell, this::team, this::onNews);
        Shortcuts.addShortcutListener(this, () -> go(shown().week(), !isBeamer()), Key.KEY_F);
        Shortcuts.addShortcutListener(this, this::leaveBeamer, Key.ESCAPE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = caller.currentTeam();
        if (current.isEmpty()) {
            throw new AccessDeniedException("no team");
        }
        teamId = current.get();
        var parameters = event.getLocation().getQueryParameters();
        var asked = parameters.getSingleParameter(WEEK);
        chosen = asked.flatMap(SalesWeek::parse);
        problem.setText(
                asked.isPresent() && chosen.isEmpty()
                        ? getTranslation("week.unknown", BoardHints.brief(asked.get()))
                        : "");
        problem.setVisible(!problem.getText().isEmpty());
        normal.setVisible(parameters.getSingleParameter(BEAMER).isEmpty());
        beamer.setVisible(!normal.isVisible());
        show(board.of(team(), chosen), false);
    }

    @Override
    public String getPageTitle() {
        return page == null ? "Koers" : page.teamName() + " · " + texts.week(page.week());
    }

    private void onNews(Ring ring) {
        try {
            show(board.of(team(), chosen), true);
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void show(BoardPage fresh, boolean live) {
        page = fresh;
        var week = fresh.week();
        if (isBeamer()) {
            beamer.show(fresh, texts, live);
            return;
        }
        team.setText(fresh.teamName());
        title.setText(texts.week(week) + " ");
        var days = new Span(texts.formats().days(week));
        days.addClassName("days");
        title.add(days);
        picker.show(week, fresh.thisWeek());
        total.show(fresh, texts);
        table.show(fresh.rows(), texts, live);
        table.setVisible(!fresh.rows().isEmpty());
        downloads.show("week=" + week);
        downloads.setVisible(table.isVisible());
        total.setVisible(table.isVisible());
        empty.setVisible(fresh.rows().isEmpty());
    }

    private void go(SalesWeek week, boolean onTheWall) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (!week.equals(shown().thisWeek())) {
            parameters.put(WEEK, List.of(week.toString()));
        }
        if (onTheWall) {
            parameters.put(BEAMER, List.of(""));
        }
        if (onTheWall != isBeamer()) {
            getElement().executeJs(onTheWall ? BoardHints.FULL_SCREEN : BoardHints.WINDOW);
        }
        UI.getCurrent().navigate(BoardView.class, new QueryParameters(parameters));
    }

    private void open(BoardRow row) {
        var mayRead = caller.may(Right.READ_WEEK, team(), row.rep());
        new RepDialog(row, shown().week(), texts, mayRead).open();
    }

    private void leaveBeamer() {
        if (isBeamer()) {
            go(shown().week(), false);
        }
    }

    private boolean isBeamer() {
        return beamer.isVisible();
    }

    private TeamId team() {
        if (teamId == null) {
            throw new IllegalStateException("not entered yet");
        }
        return teamId;
    }

    private BoardPage shown() {
        if (page == null) {
            throw new IllegalStateException("not entered yet");
        }
        return page;
    }
}
