package nl.koers.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.koers.board.Standing;
import nl.koers.kernel.SalesWeek;
import nl.koers.meeting.MeetingNumbers;
import nl.koers.meeting.Snapshot;
import nl.koers.meeting.Snapshot.Row;
import nl.koers.uikit.NormBar;

/** The board as it stood at the start beside what was corrected since; a number below the norm leads on with one click. */
final class NumbersPart extends Part {

    private final UnorderedList list = new UnorderedList();
    private final MeetingDesk desk;
    private final Div total = Ui.div("numbers-total");
    private final Rows<Line> rows;
    private Optional<Snapshot.Score> shown = Optional.empty();

    NumbersPart(MeetingDesk desk) {
        this.desk = desk;
        list.addClassName("numbers");
        rows = Rows.ofFixed(list, this::line);
        addClassName("stack");
        add(total, list);
        refresh();
    }

    @Override
    void refresh() {
        desk.services().numbers().of(desk.team(), desk.meeting().id()).ifPresent(this::show);
    }

    private void show(MeetingNumbers.Numbers numbers) {
        var start = numbers.start();
        rows.show(numbers.now().rows().stream()
                .map(row -> new Line(
                        row, start.of(row.rep()).map(before -> before.last().counted()), start.week(), desk.isOpen()))
                .toList());
        Ui.many(list, numbers.now().rows().size());
        var whole = numbers.now().total();
        if (!Optional.of(whole).equals(shown)) {
            shown = Optional.of(whole);
            showTotal(numbers.now().week(), whole);
        }
    }

    private void showTotal(SalesWeek week, Snapshot.Score whole) {
        total.removeAll();
        var texts = desk.texts();
        var bar = new NormBar();
        bar.show(whole.counted(), 0, whole.norm(), texts.text("board.bar", whole.counted(), whole.norm(), 0));
        total.add(
                Ui.div(
                        "num",
                        Ui.span("counted", Integer.toString(whole.counted())),
                        Ui.span("of-norm", "/ " + whole.norm())),
                Ui.div(
                        "grow stack",
                        Ui.span("muted", texts.text("meeting.numbers.week", Integer.toString(week.number()))),
                        bar));
    }

    /**
     * One rep.
     *
     * @param atStart what was counted when the meeting started
     */
    private record Line(Row row, Optional<Integer> atStart, SalesWeek week, boolean open) {}

    private ListItem line(Line line) {
        var row = line.row();
        var texts = desk.texts();
        var counted = Ui.span("counted", Integer.toString(row.last().counted()));
        var number = Ui.div("num", counted, Ui.span("of-norm", "/ " + row.last().norm()));
        line.atStart()
                .filter(before -> before != row.last().counted())
                .ifPresent(before ->
                        number.add(Ui.span("corrected tag tag-ok", texts.text("meeting.numbers.corrected", before))));
        var bar = new NormBar();
        bar.show(
                row.now().counted(),
                row.planned(),
                row.now().norm(),
                texts.text("board.bar", row.now().counted(), row.now().norm(), row.planned()));
        var week = Integer.toString(line.week().next().number());
        var under = Ui.span(
                "why",
                row.now().norm() == 0
                        ? texts.text("meeting.numbers.free", week)
                        : texts.text(
                                "meeting.numbers.now",
                                week,
                                row.now().counted(),
                                row.now().norm(),
                                row.planned()));
        var item = new ListItem(sign(row), Ui.span("name", row.name()), number, Ui.div("ahead", bar, under));
        item.add(row.last().below() && line.open() ? followUp(row, line.week()) : new Span());
        return item;
    }

    private Span sign(Row row) {
        var standing = Standing.valueOf(row.standing());
        var sign = Ui.span("sign", standing.shape());
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", desk.texts().text("standing." + standing));
        sign.getElement().setAttribute("data-standing", standing.name());
        return sign;
    }

    private Button followUp(Row row, SalesWeek week) {
        var open = new Button(desk.texts().text("meeting.follow-up"));
        open.addClassName("follow-up");
        open.setAriaLabel(desk.texts().text("meeting.follow-up.of", row.name()));
        var menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        var from = new FollowUp(desk, row, week);
        menu.addItem(desk.texts().text("meeting.follow-up.action"), click -> from.action());
        menu.addItem(desk.texts().text("meeting.follow-up.signal"), click -> from.signal());
        menu.addItem(desk.texts().text("meeting.follow-up.line"), click -> from.line());
        return open;
    }
}
