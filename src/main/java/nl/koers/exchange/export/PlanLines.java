package nl.koers.exchange.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Words;
import nl.koers.plan.Person;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.MarketSignal;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.Objective;
import nl.koers.plan.model.PlanLine;
import nl.koers.plan.model.Selection;
import nl.koers.plan.model.Who;

/** A plan as lines of one table, in the order of the screen. */
record PlanLines(PlanPage page, Words words) {

    /**
     * One thing in the plan.
     *
     * @param part of the plan to which it belongs, in words
     * @param day by when, since when or decided when, as the part says
     * @param now what was reached, or the number that is watched
     */
    record Line(
            String part,
            String what,
            String owner,
            Optional<LocalDate> day,
            String priority,
            String state,
            Optional<BigDecimal> target,
            Optional<BigDecimal> now,
            String customers,
            String note) {}

    List<Line> all() {
        var plan = page.plan();
        return Stream.of(
                        plan.objectives().stream().map(this::objective),
                        plan.lines().stream().map(this::line),
                        plan.selections().stream().map(this::selection),
                        plan.signals().stream().map(this::signal),
                        plan.courses().stream().map(this::course))
                .flatMap(lines -> lines)
                .toList();
    }

    private Line objective(Objective objective) {
        return new Line(
                part(ItemKind.OBJECTIVE),
                objective.title(),
                name(objective.owner()),
                objective.by(),
                "",
                objective.ended().isPresent() ? words.text("export.plan.ended") : "",
                objective.target(),
                objective.actual(page.figures()),
                "",
                objective.measure() == Measure.OWN ? objective.unit() : choice(Field.MEASURE, objective.measure()));
    }

    private Line line(PlanLine line) {
        return new Line(
                part(ItemKind.LINE),
                line.title(),
                name(line.owner()),
                line.by(),
                line.priority().name(),
                choice(Field.STATE, line.state()),
                Optional.empty(),
                Optional.empty(),
                customers(line.customers()),
                line.goodWhen());
    }

    private Line selection(Selection selection) {
        return new Line(
                part(ItemKind.SELECTION),
                customers(List.of(selection.customer())),
                name(selection.owner()),
                Optional.empty(),
                selection.priority().name(),
                "",
                Optional.empty(),
                Optional.empty(),
                customers(List.of(selection.customer())),
                selection.reason());
    }

    private Line signal(MarketSignal signal) {
        return new Line(
                part(ItemKind.SIGNAL),
                signal.title(),
                "",
                signal.since(),
                "",
                signal.isLit(page.figures()) ? words.text("export.plan.lit") : "",
                signal.limit(),
                signal.number(page.figures()),
                "",
                signal.counted());
    }

    private Line course(CourseChange course) {
        return new Line(
                part(ItemKind.COURSE),
                course.title(),
                course.decidedBy().isEmpty() ? course.proposedBy() : course.decidedBy(),
                course.decidedOn().or(course::proposedOn),
                "",
                words.text("export.course." + course.state()),
                Optional.empty(),
                Optional.empty(),
                "",
                course.reason());
    }

    private String part(ItemKind kind) {
        return words.text("plan.kind." + kind);
    }

    private String choice(Field field, Enum<?> value) {
        return words.text("plan.choice." + field + "." + value);
    }

    private String name(Optional<Who> who) {
        return who.flatMap(known -> page.people().stream()
                        .filter(person -> person.who().equals(known))
                        .findFirst())
                .map(Person::name)
                .orElse("");
    }

    private String customers(Collection<CustomerId> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(page.contacts().get(id))
                        .map(contact -> contact.customer().name())
                        .orElseGet(() -> words.text("plan.customer.gone")))
                .collect(Collectors.joining(", "));
    }
}
