package nl.koers.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** Takes what a screen shows along as a file: {@code Downloaden: Excel CSV}. */
public final class Downloads extends Div {

    /** What people call the kinds, and how the addresses end. */
    private static final List<Kind> TABLES = List.of(new Kind("Excel", "xlsx"), new Kind("CSV", "csv"));

    private static final Kind PAPER = new Kind("PDF", "pdf");

    private final String what;
    private final List<Kind> kinds;
    private String shown;

    /**
     * Links to one table.
     *
     * @param what its name in the address, as in {@code export/board.csv}
     */
    public Downloads(String what) {
        this(what, TABLES);
    }

    /** The same, and on paper too. */
    public static Downloads withPaper(String what) {
        return new Downloads(
                what, Stream.concat(Stream.of(PAPER), TABLES.stream()).toList());
    }

    private Downloads(String what, List<Kind> kinds) {
        this.what = what;
        this.kinds = kinds;
        this.shown = "";
        addClassName("downloads");
        link();
    }

    /**
     * Links to a part of the table; links that stay the same do not travel to the browser again.
     *
     * @param query of the address, without question mark; empty for all of it
     */
    public void show(String query) {
        if (!query.equals(shown)) {
            shown = query;
            link();
        }
    }

    private void link() {
        removeAll();
        add(new Span(getTranslation("download.label")));
        for (var kind : kinds) {
            var link = new Anchor(
                    "export/" + what + "." + kind.extension() + (shown.isEmpty() ? "" : "?" + shown), kind.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.setAriaLabel(getTranslation("download.of", getTranslation("export.title." + what), kind.name()));
            add(link);
        }
    }

    private record Kind(String name, String extension) {}
}
