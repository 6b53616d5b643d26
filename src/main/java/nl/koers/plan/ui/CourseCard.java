package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.plan.DecideCourse;
import nl.koers.plan.ReviewCourse;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Verdict;
import nl.koers.uikit.DayDialog;

/** One course change on the time line: proposed, decided, looked at again (P6). */
final class CourseCard extends Div implements ItemPart {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final ItemValues values;
    private final Span when = new Span();
    private final Span before = new Span();
    private final Span why = new Span();
    private final Span because = new Span();
    private final Span verdict = new Span();
    private final Div decide = new Div();
    private final Div review = new Div();
    private final Paragraph expects;

    CourseCard(PlanDesk desk, ItemId id) {
        this.desk = desk;
        this.texts = desk.texts();
        values = new ItemValues(desk, id);
        addClassNames("card", "course");
        getElement().setAttribute("role", "listitem");
        when.addClassNames("tiny", "grow");
        var more = new NativeButton("⋯", click -> ItemSheet.open(desk, desk.item(id)));
        more.addClassName("more-button");
        more.setAriaLabel(texts.text("plan.more"));
        var head = new Div(when, more);
        head.addClassName("course-head");
        var title = values.add(Field.TITLE, "");
        title.addClassName("row-title");
        before.addClassName("was");
        var becomes = new Div(before, new Span("→"), values.add(Field.AFTER, texts.text("plan.hint.after")));
        becomes.addClassName("becomes");
        because.setText(texts.text("plan.course.because"));
        var reason = new Div(because, values.add(Field.REASON, texts.text("plan.hint.reason")), why);
        reason.addClassNames("signal-sentence", "tiny");
        expects = new Paragraph(
                new Span(texts.text("plan.course.expect")),
                values.add(Field.EXPECTED, texts.text("plan.hint.expected")));
        expects.addClassNames("signal-sentence", "tiny");
        verdict.addClassNames("tiny", "verdict");
        decide.addClassName("course-actions");
        decide.add(
                button("plan.course.decide", true, () -> decide(id, true)),
                button("plan.course.reject", false, () -> decide(id, false)));
        review.addClassName("course-actions");
        review.add(new Span(texts.text("plan.course.due")));
        for (var found : Verdict.values()) {
            review.add(button("plan.choice.VERDICT." + found, false, () -> review(id, found)));
        }
        add(head, title, becomes, reason, expects, verdict, decide, review);
    }

    @Override
    public void show(PlanItem item) {
        values.show(item);
        var course = CourseChange.of(item);
        NewText.in(when, headline(course));
        NewText.in(before, texts.shown(desk.page(), item, Field.BEFORE));
        before.setVisible(!before.getText().isEmpty());
        NewText.in(
                why,
                course.signal()
                        .flatMap(desk.page().state()::item)
                        .map(signal -> "· " + texts.text("plan.course.signal", signal.get(Field.TITLE)))
                        .orElse(""));
        expects.setVisible(!course.expected().isEmpty() || course.state() == CourseState.PROPOSED);
        NewText.in(verdict, verdict(course));
        verdict.getElement()
                .setAttribute(
                        "data-verdict", course.verdict().map(Verdict::name).orElse(""));
        verdict.setVisible(!verdict.getText().isEmpty());
        decide.setVisible(course.state() == CourseState.PROPOSED && desk.mayDecide());
        review.setVisible(course.isDue(desk.page().today()) && !desk.isPast());
        getElement().setAttribute("data-state", course.state().name());
    }

    private String headline(CourseChange course) {
        var started = course.decidedOn().or(course::proposedOn).map(texts::week);
        var said = switch (course.state()) {
            case PROPOSED -> texts.text("plan.course.proposed", course.proposedBy());
            case DECIDED ->
                texts.text(
                        course.meeting().isPresent() ? "plan.course.decided.meeting" : "plan.course.decided",
                        course.decidedBy());
            case REJECTED -> texts.text("plan.course.rejected", course.decidedBy());
        };
        return Stream.of(started, Optional.of(said)).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private String verdict(CourseChange course) {
        var found = course.verdict()
                .map(word -> texts.text(
                        "plan.course.reviewed",
                        course.reviewedOn().map(texts::week).orElse(""),
                        texts.choice(Field.VERDICT, word.name())));
        var later = course.reviewOn()
                .filter(day -> course.state() == CourseState.DECIDED)
                .map(day -> texts.text("plan.course.review-on", texts.week(day)));
        return Stream.of(found, later).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private void decide(ItemId id, boolean go) {
        var seen = CourseChange.of(desk.item(id)).after();
        desk.tell(desk.services()
                        .courses()
                        .decide(new DecideCourse(desk.team(), desk.page().id(), id, seen, go)))
                .ifPresent(desk.answers()::refused);
    }

    private void review(ItemId id, Verdict found) {
        if (found == Verdict.TOO_EARLY) {
            new DayDialog(
                            texts.text("plan.course.again"),
                            CourseChange.of(desk.item(id)).title(),
                            desk.page().today().plusWeeks(CourseChange.REVIEW_AFTER),
                            day -> isReviewed(id, found, Optional.of(day)))
                    .open();
        } else {
            isReviewed(id, found, Optional.empty());
        }
    }

    private boolean isReviewed(ItemId id, Verdict found, Optional<LocalDate> again) {
        var refused = desk.tell(desk.services()
                .courses()
                .review(new ReviewCourse(desk.team(), desk.page().id(), id, found, again)));
        refused.ifPresent(desk.answers()::refused);
        return refused.isEmpty();
    }

    private Button button(String key, boolean primary, Runnable work) {
        var button = new Button(texts.text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    @Override
    public ItemValues values() {
        return values;
    }
}
