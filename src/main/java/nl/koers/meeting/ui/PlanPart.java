package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.identity.Right;
import nl.koers.kernel.PlanId;
import nl.koers.meeting.model.MinutesWords;
import nl.koers.plan.CourseAgenda;
import nl.koers.plan.DecideCourse;
import nl.koers.plan.ReviewCourse;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.Verdict;
import nl.koers.uikit.DayDialog;

/** Course changes to decide and to look at again, and the way to the plan itself. */
final class PlanPart extends Part {

    private final MeetingDesk desk;
    private final TitledList<Item> due;
    private final TitledList<Item> proposed;
    private final Paragraph none = Ui.hint("");

    PlanPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        var link = new Anchor("plan", desk.texts().text("meeting.open-plan"));
        due = new TitledList<>(desk.texts().text("meeting.course.due"), this::due);
        proposed = new TitledList<>(desk.texts().text("meeting.course.proposed"), this::proposed);
        add(due, proposed, none, link);
        refresh();
    }

    @Override
    void refresh() {
        var agenda = desk.services().plans().agenda(desk.team());
        due.show(items(agenda, CourseAgenda::due));
        proposed.show(items(agenda, CourseAgenda::proposed));
        none.setVisible(!due.isVisible() && !proposed.isVisible());
        none.setText(desk.texts().text(agenda.isPresent() ? "meeting.course.none" : "meeting.no-plan"));
    }

    /**
     * A course change of a plan.
     *
     * @param open whether it may still be spoken about
     */
    private record Item(PlanId plan, CourseChange course, boolean open, boolean decides) {}

    private List<Item> items(Optional<CourseAgenda> agenda, Function<CourseAgenda, List<CourseChange>> which) {
        var decides = desk.may(Right.DECIDE_COURSE);
        return agenda.stream()
                .flatMap(found -> which.apply(found).stream()
                        .map(course -> new Item(found.plan(), course, desk.isOpen(), decides)))
                .toList();
    }

    private ListItem proposed(Item agenda) {
        var course = agenda.course();
        var item = new ListItem(text(course));
        if (agenda.open() && agenda.decides()) {
            item.add(Ui.div(
                    "action-buttons",
                    Ui.main(desk.texts().text("meeting.course.decide"), () -> decide(agenda, true)),
                    Ui.quiet(desk.texts().text("meeting.course.reject"), () -> decide(agenda, false))));
        }
        return item;
    }

    private ListItem due(Item agenda) {
        var item = new ListItem(text(agenda.course()));
        if (agenda.open()) {
            var buttons = Ui.div("action-buttons");
            for (var verdict : Verdict.values()) {
                buttons.add(Ui.quiet(
                        desk.texts().text("meeting.course.verdict." + verdict), () -> review(agenda, verdict)));
            }
            item.add(buttons);
        }
        return item;
    }

    private void review(Item agenda, Verdict verdict) {
        if (verdict == Verdict.TOO_EARLY) {
            new DayDialog(
                            desk.texts().text("plan.course.again"),
                            agenda.course().title(),
                            desk.today().plusWeeks(CourseChange.REVIEW_AFTER),
                            day -> isReviewed(agenda, verdict, Optional.of(day)))
                    .open();
        } else {
            isReviewed(agenda, verdict, Optional.empty());
        }
    }

    private boolean isReviewed(Item agenda, Verdict verdict, Optional<LocalDate> again) {
        return desk.tell(desk.services()
                .courses()
                .review(new ReviewCourse(
                        desk.team(), agenda.plan(), agenda.course().id(), verdict, again)));
    }

    private void decide(Item agenda, boolean go) {
        var course = agenda.course();
        desk.tell(desk.services()
                .courses()
                .decide(new DecideCourse(desk.team(), agenda.plan(), course.id(), course.after(), go)));
    }

    private Div text(CourseChange course) {
        var words = new MinutesWords(desk.texts().words());
        var text = Ui.div("grow course-text", Ui.span("what", course.title()));
        if (!course.after().isEmpty()) {
            text.add(Ui.div(
                    "course-change",
                    Ui.span("before", words.value(course.before())),
                    Ui.span("arrow", "→"),
                    Ui.span("after", words.value(course.after()))));
        }
        if (!course.reason().isEmpty()) {
            text.add(Ui.span("why", course.reason()));
        }
        if (!course.expected().isEmpty()) {
            text.add(Ui.span("why", desk.texts().text("plan.course.expect") + " " + course.expected()));
        }
        return text;
    }
}
