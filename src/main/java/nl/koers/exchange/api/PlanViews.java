package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.appointment.CustomerContact;
import nl.koers.kernel.CustomerId;
import nl.koers.plan.Person;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.LineState;
import nl.koers.plan.model.MarketSignal;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.Objective;
import nl.koers.plan.model.PlanLine;
import nl.koers.plan.model.Priority;
import nl.koers.plan.model.Selection;
import nl.koers.plan.model.Side;
import nl.koers.plan.model.Verdict;
import nl.koers.plan.model.Who;

/** The plan as programs see it. */
final class PlanViews {

    private PlanViews() {}

    @Schema(name = "Plan", description = "The plan that runs, as it is now.")
    record PlanView(
            @Schema(example = "3") long id,

            @Schema(description = "Goes up with every change.", example = "118")
            long revision,

            @Schema(example = "Koers 2026") String title,
            @Schema(example = "Marktleider in het noorden") String horizon,
            @Schema(example = "2026-01-01") LocalDate first,
            @Schema(example = "2026-12-31") LocalDate last,
            @Schema(example = "2026-01-09") Optional<LocalDate> adoptedOn,
            List<ObjectiveView> objectives,
            List<LineView> lines,
            List<SelectionView> selections,
            List<SignalView> signals,
            List<CourseView> courseChanges) {

        static PlanView of(PlanPage page) {
            var plan = page.plan();
            var names = page.people().stream().collect(Collectors.toMap(Person::who, Person::name));
            Function<Optional<Who>, Optional<String>> name = who -> who.map(known -> names.getOrDefault(known, ""));
            return new PlanView(
                    page.id().value(),
                    page.state().revision(),
                    plan.title(),
                    plan.horizon(),
                    plan.period().first(),
                    plan.period().last(),
                    plan.adoptedOn(),
                    plan.objectives().stream()
                            .map(each -> ObjectiveView.of(each, page, name))
                            .toList(),
                    plan.lines().stream()
                            .map(each -> LineView.of(each, page, name))
                            .toList(),
                    plan.selections().stream()
                            .map(each -> SelectionView.of(each, page, name))
                            .toList(),
                    plan.signals().stream()
                            .map(each -> SignalView.of(each, page))
                            .toList(),
                    plan.courses().stream().map(CourseView::of).toList());
        }
    }

    @Schema(name = "Objective", description = "Where the team is going.")
    record ObjectiveView(
            @Schema(example = "11") long id,
            @Schema(example = "Omzet uit nieuwe klanten") String title,
            Measure measure,

            @Schema(description = "What an own measure counts.", example = "demo's")
            String unit,

            @Schema(description = "The target when the plan was adopted.", example = "400000")
            Optional<BigDecimal> baseline,

            @Schema(example = "350000") Optional<BigDecimal> target,

            @Schema(description = "What was reached; absent for whom the revenue is not told.", example = "281500")
            Optional<BigDecimal> actual,

            @Schema(example = "2026-12-31") Optional<LocalDate> by,
            @Schema(example = "Anna de Vries") Optional<String> owner) {

        static ObjectiveView of(Objective objective, PlanPage page, Function<Optional<Who>, Optional<String>> name) {
            return new ObjectiveView(
                    objective.id().value(),
                    objective.title(),
                    objective.measure(),
                    objective.unit(),
                    objective.baseline(),
                    objective.target(),
                    objective.actual(page.figures()),
                    objective.by(),
                    name.apply(objective.owner()));
        }
    }

    @Schema(name = "PlanLine", description = "What somebody does, by when.")
    record LineView(
            @Schema(example = "15") long id,
            @Schema(example = "Tien installateurs bezoeken") String title,
            Priority priority,
            LineState state,
            @Schema(example = "Drie willen een proef.") String goodWhen,
            @Schema(example = "2026-11-30") Optional<LocalDate> by,
            @Schema(example = "Anna de Vries") Optional<String> owner,
            List<CustomerView> customers) {

        static LineView of(PlanLine line, PlanPage page, Function<Optional<Who>, Optional<String>> name) {
            return new LineView(
                    line.id().value(),
                    line.title(),
                    line.priority(),
                    line.state(),
                    line.goodWhen(),
                    line.by(),
                    name.apply(line.owner()),
                    line.customers().stream()
                            .flatMap(id -> customer(page, id).stream())
                            .toList());
        }
    }

    @Schema(name = "Selection", description = "A customer that the team chose, and why.")
    record SelectionView(
            @Schema(example = "19") long id,
            CustomerView customer,

            @Schema(example = "Groeit hard en koopt elders.")
            String reason,

            Priority priority,
            @Schema(example = "Anna de Vries") Optional<String> owner,
            @Schema(example = "2026-11-03") Optional<LocalDate> lastSeen,
            @Schema(example = "2026-11-24") Optional<LocalDate> nextPlanned) {

        static SelectionView of(Selection selection, PlanPage page, Function<Optional<Who>, Optional<String>> name) {
            var contact = Optional.ofNullable(page.contacts().get(selection.customer()));
            return new SelectionView(
                    selection.id().value(),
                    PlanViews.customer(page, selection.customer())
                            .orElse(new CustomerView(selection.customer().value(), "")),
                    selection.reason(),
                    selection.priority(),
                    name.apply(selection.owner()),
                    contact.flatMap(CustomerContact::last),
                    contact.flatMap(CustomerContact::next));
        }
    }

    @Schema(name = "MarketSignal", description = "What the team sees happening.")
    record SignalView(
            @Schema(example = "23") long id,

            @Schema(example = "Grossist verlaagt de prijzen")
            String title,

            @Schema(example = "2026-09-01") Optional<LocalDate> since,
            Side side,

            @Schema(description = "Beyond it the team acts.", example = "5")
            Optional<BigDecimal> limit,

            @Schema(description = "As it is now.", example = "6")
            Optional<BigDecimal> number,

            @Schema(description = "Whether the limit was crossed.")
            boolean lit) {

        static SignalView of(MarketSignal signal, PlanPage page) {
            return new SignalView(
                    signal.id().value(),
                    signal.title(),
                    signal.since(),
                    signal.side(),
                    signal.limit(),
                    signal.number(page.figures()),
                    signal.isLit(page.figures()));
        }
    }

    @Schema(name = "CourseChange", description = "Another course than was adopted.")
    record CourseView(
            @Schema(example = "27") long id,

            @Schema(example = "Minder nieuwe klanten, meer verdieping")
            String title,

            CourseState state,
            @Schema(example = "400000") String before,
            @Schema(example = "350000") String after,
            @Schema(example = "De markt krimpt.") String reason,
            @Schema(example = "Meer orders per klant.") String expected,
            @Schema(example = "2026-10-07") Optional<LocalDate> decidedOn,
            @Schema(example = "2026-11-04") Optional<LocalDate> reviewOn,
            Optional<Verdict> verdict) {

        static CourseView of(CourseChange course) {
            return new CourseView(
                    course.id().value(),
                    course.title(),
                    course.state(),
                    course.before(),
                    course.after(),
                    course.reason(),
                    course.expected(),
                    course.decidedOn(),
                    course.reviewOn(),
                    course.verdict());
        }
    }

    private static Optional<CustomerView> customer(PlanPage page, CustomerId id) {
        return Optional.ofNullable(page.contacts().get(id)).map(contact -> CustomerView.of(contact.customer()));
    }
}
