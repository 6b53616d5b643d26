package nl.koers.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.koers.meeting.AgendaPoint;
import nl.koers.meeting.Decision;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.Who;
import nl.koers.text.ui.SharedTextField;
import nl.koers.text.ui.TypedAction;

/** One agenda point, large: what it is about, the notes that everyone edits, and what was decided. */
final class PointPanel extends Div {

    private final MeetingDesk desk;
    private final PointId id;
    private final TimerTag timer = new TimerTag();
    private final Checkbox goesOn;
    private final Part part;
    private final LineList decisions;
    private Optional<SharedTextField> notes = Optional.empty();

    PointPanel(MeetingDesk desk, AgendaPoint point) {
        this.desk = desk;
        this.id = point.id();
        var texts = desk.texts();
        addClassNames("point", "card", "stack");
        getElement().setAttribute("data-kind", point.item().kind().name());
        part = part(point.item().kind());
        decisions = new LineList(desk, Decision.Kind.DECISION, Optional.of(id));
        goesOn = new Checkbox(texts.text("meeting.goes-on"));
        goesOn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.tell(desk.services()
                        .agendas()
                        .goOn(desk.team(), desk.meeting().id(), id, change.getValue()));
            }
        });
        add(Ui.div("point-head", new H2(texts.point(point)), timer), part);
        point.notes().ifPresent(text -> {
            var field = new SharedTextField(text, texts.text("meeting.notes"));
            field.setPlaceholder(texts.text("meeting.notes.hint"));
            field.addActionWanted(this::offer);
            add(Ui.div("point-notes", field));
            notes = Optional.of(field);
        });
        add(Ui.div("point-decisions", new H3(texts.text("meeting.decisions")), decisions), goesOn);
        refresh();
    }

    PointId point() {
        return id;
    }

    void refresh() {
        desk.meeting().point(id).ifPresent(point -> {
            var running =
                    desk.isOpen() && desk.meeting().current().filter(id::equals).isPresent();
            timer.show(desk.meeting().spent(point, desk.now()), point.item().minutes(), running, desk.texts());
            goesOn.setValue(point.goesOn());
            goesOn.setVisible(point.item().kind() == PointKind.OWN && desk.isOpen());
        });
        notes.ifPresent(field -> field.setReadOnly(!desk.isOpen()));
        part.refresh();
        decisions.refresh();
    }

    private Part part(PointKind kind) {
        return switch (kind) {
            case NUMBERS -> new NumbersPart(desk);
            case ACTIONS -> new ActionsPart(desk);
            case RED_LIGHTS -> new RedLightsPart(desk);
            case PLAN -> new PlanPart(desk);
            case WHO_DOES_WHAT -> new PromisesPart(desk);
            case CLOSE -> new ClosePart(desk);
            case OWN -> new NoPart();
        };
    }

    /** A line in the notes asks to become an action: with whom it names, and the weekday it names. */
    private void offer(TypedAction typed) {
        var named = typed.who().toLowerCase(Locale.ROOT);
        Optional<Who> who = desk.people().stream()
                .filter(person -> !named.isEmpty()
                        && person.name().toLowerCase(Locale.ROOT).startsWith(named))
                .map(person -> person.who())
                .findFirst();
        new ActionDialog(desk, desk.texts().text("action.new"), who, Optional.empty())
                .with(typed.what())
                .by(TypedDay.of(typed.due(), desk.today()).orElseGet(() -> nextWeek(desk.today())))
                .open();
    }

    private static LocalDate nextWeek(LocalDate today) {
        return today.plusWeeks(1);
    }

    /** A point of the team's own has only its notes and decisions. */
    private static final class NoPart extends Part {

        NoPart() {
            setVisible(false);
        }

        @Override
        void refresh() {
            setVisible(false);
        }
    }
}
