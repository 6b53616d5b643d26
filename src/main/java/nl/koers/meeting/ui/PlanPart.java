package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.identity.Right;
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
    private final Div lists = Ui.div("stack");

    PlanPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        var link = new Anchor("plan", desk.texts().text("meeting.open-plan"));
        add(lists, link);
        refresh();
    }

    @Override
    void refresh() {
        lists.removeAll();
        var agenda = desk.services().plans().agenda(desk.team());
        if (agenda.isEmpty()) {
            lists.add(Ui.hint(desk.texts().text("meeting.no-plan")));
            return;
        }
        list("meeting.course.due", agenda.get().due(), course -> due(agenda.get(), course));
        list("meeting.course.proposed", agenda.get().proposed(), course -> proposed(agenda.get(), course));
        if (lists.getComponentCount() == 0) {
            lists.add(Ui.hint(desk.texts().text("meeting.course.none")));
        }
    }

    private ListItem proposed(CourseAgenda agenda, CourseChange course) {
        var item = new ListItem(text(course));
        if (desk.isOpen() && desk.may(Right.DECIDE_COURSE)) {
            item.add(Ui.div(
                    "action-buttons",
                    Ui.main(desk.texts().text("meeting.course.decide"), () -> decide(agenda, course, true)),
                    Ui.quiet(desk.texts().text("meeting.course.reject"), () -> decide(agenda, course, false))));
        }
        return item;
    }

    private ListItem due(CourseAgenda agenda, CourseChange course) {
        var item = new ListItem(text(course));
        if (desk.isOpen()) {
            var buttons = Ui.div("action-buttons");
            for (var verdict : Verdict.values()) {
                buttons.add(Ui.quiet(
                        desk.texts().text("meeting.course.verdict." + verdict), () -> review(agenda, course, verdict)));
            }
            item.add(buttons);
        }
        return item;
    }

    private void review(CourseAgenda agenda, CourseChange course, Verdict verdict) {
        if (verdict == Verdict.TOO_EARLY) {
            new DayDialog(
                            desk.texts().text("plan.course.again"),
                            course.title(),
                            desk.today().plusWeeks(CourseChange.REVIEW_AFTER),
                            day -> isReviewed(agenda, course, verdict, Optional.of(day)))
                    .open();
        } else {
            isReviewed(agenda, course, verdict, Optional.empty());
        }
    }

    private boolean isReviewed(CourseAgenda agenda, CourseChange course, Verdict verdict, Optional<LocalDate> again) {
        return desk.tell(desk.services()
                .courses()
                .review(new ReviewCourse(desk.team(), agenda.plan(), course.id(), verdict, again)));
    }

    private void decide(CourseAgenda agenda, CourseChange course, boolean go) {
        desk.tell(desk.services()
                .courses()
                .decide(new DecideCourse(desk.team(), agenda.plan(), course.id(), course.after(), go)));
    }

    private Div text(CourseChange course) {
        var words = new MinutesWords(desk.texts().words());
        var text = Ui.div("grow", Ui.span("what", course.title()));
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
        return text;
    }

    private void list(String title, List<CourseChange> courses, Function<CourseChange, ListItem> line) {
        if (!courses.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("action-list");
            courses.forEach(course -> list.add(line.apply(course)));
            lists.add(new H3(desk.texts().text(title)), list);
        }
    }
}
