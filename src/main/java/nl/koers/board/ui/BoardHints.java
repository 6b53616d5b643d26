package nl.koers.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Small things of the board: its empty state, and how it fills a screen. */
final class BoardHints {

    static final String FULL_SCREEN = "document.documentElement.requestFullscreen?.().catch(() => {})";
    static final String WINDOW = "document.fullscreenElement && document.exitFullscreen()";

    private static final int LONGEST_ECHO = 20;

    private BoardHints() {}

    static Div emptyTeam() {
        var empty = new Div();
        empty.addClassNames("card", "empty");
        empty.add(
                new H2(empty.getTranslation("board.empty.title")),
                new Paragraph(empty.getTranslation("board.empty.text")),
                new Div(new Anchor("/settings", empty.getTranslation("board.empty.link"))),
                new Div(new Anchor("/import", empty.getTranslation("board.empty.import"))));
        return empty;
    }

    /** What somebody put into the address, short enough to say back. */
    static String brief(String given) {
        return given.length() <= LONGEST_ECHO ? given : given.substring(0, LONGEST_ECHO) + "…";
    }
}
