package nl.koers.board.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.board.BoardPage;
import nl.koers.board.BoardRow;
import nl.koers.board.Standing;
import nl.koers.kernel.RepId;
import nl.koers.uikit.NormBar;

/**
 * The board for the wall: no mouse, no scrolling, type that grows with the room there is. Up to 25 reps stand on one
 * page; more stand on pages that turn by themselves.
 */
@JsModule("./koers-pages.ts")
class BeamerPanel extends Div {

    private static final int ON_A_PAGE = 25;
    private static final int ONE_COLUMN = 5;
    private static final String SPACE = "\u2003\u2002";

    private final Span counted = new Span();
    private final Span norm = new Span();
    private final H1 title = new H1();
    private final NormBar bar = new NormBar();
    private final Element pages = new Element("koers-pages");
    private final Span legend = new Span();
    private final Span left = new Span();
    private final Map<RepId, BeamerLine> lines = new LinkedHashMap<>();

    BeamerPanel() {
        addClassName("beamer");
        counted.addClassName("counted");
        norm.addClassName("of-norm");
        var number = new Div(counted, norm);
        number.addClassName("num");
        var middle = new Div(title, bar);
        middle.addClassName("beamer-total");
        var head = new Div(number, middle);
        head.addClassName("beamer-head");
        legend.addClassName("legend");
        var foot = new Div(legend, left);
        foot.addClassName("beamer-foot");
        add(head);
        getElement().appendChild(pages);
        add(foot);
    }

    void show(BoardPage page, BoardTexts texts, boolean live) {
        var total = page.total();
        counted.setText(Integer.toString(total.counted()));
        norm.setText(texts.norm(total.norm()));
        title.setText(page.teamName() + " · "
                + texts.words().text("week.inline", Integer.toString(page.week().number())));
        bar.show(total.counted(), total.planned(), total.norm(), texts.bar(total));
        legend.setText(legend(texts));
        left.setText(
                page.workdaysLeft() > 0
                        ? texts.words().text("board.workdays-left", page.workdaysLeft())
                        : texts.formats().days(page.week()));
        layOut(page.rows());
        var names = ShortNames.of(page.rows().stream().map(BoardRow::name).toList());
        for (var i = 0; i < names.size(); i++) {
            var row = page.rows().get(i);
            var line = lines.get(row.rep());
            if (line != null && line.show(row, names.get(i), texts) && live) {
                line.flash();
            }
        }
    }

    private void layOut(List<BoardRow> rows) {
        var ids = rows.stream().map(BoardRow::rep).toList();
        if (List.copyOf(lines.keySet()).equals(ids)) {
            return;
        }
        pages.removeAllChildren();
        lines.clear();
        ids.forEach(id -> lines.put(id, new BeamerLine()));
        var all = List.copyOf(lines.values());
        var sheets = Math.max(1, Math.ceilDiv(all.size(), ON_A_PAGE));
        var perSheet = Math.max(1, Math.ceilDiv(all.size(), sheets));
        for (var from = 0; from < all.size(); from += perSheet) {
            var sheet = new UnorderedList();
            sheet.addClassName("beamer-sheet");
            var here = all.subList(from, Math.min(all.size(), from + perSheet));
            here.forEach(sheet::add);
            var columns = perSheet <= ONE_COLUMN ? 1 : 2;
            sheet.getElement().getStyle().set("--columns", Integer.toString(columns));
            sheet.getElement().getStyle().set("--rows", Integer.toString(Math.ceilDiv(perSheet, columns)));
            pages.appendChild(sheet.getElement());
        }
    }

    private static String legend(BoardTexts texts) {
        var signs = new StringBuilder();
        for (var standing : Standing.values()) {
            if (standing != Standing.TOO_EARLY) {
                signs.append(standing.shape())
                        .append(' ')
                        .append(texts.standing(standing))
                        .append(SPACE);
            }
        }
        return signs.append("▨ ")
                .append(texts.words().text("board.legend.planned"))
                .toString();
    }
}
