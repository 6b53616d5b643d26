package nl.koers.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Checked;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.Subject;
import nl.koers.plan.model.Verdict;
import nl.koers.team.TeamRoster;
import nl.koers.text.SharedTexts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a plan, and changes its course afterwards: proposed, decided, looked at again (P6). */
@Service
@Needs(Right.WRITE_PLAN)
@Transactional(readOnly = true)
public class Courses {

    private static final int MOST_WEEKS = 52;

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final TeamThings things;
    private final TeamRoster teams;
    private final SharedTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Courses(
            PlanLedger ledger,
            PlanRows rows,
            TeamThings things,
            TeamRoster teams,
            SharedTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.rows = rows;
        this.things = things;
        this.teams = teams;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** From now on the objectives change only through a course change; their targets become the baselines. */
    @Retried
    @Transactional
    @Needs(Right.DECIDE_COURSE)
    public Outcome<Long> adopt(TeamId team, PlanId plan) {
        var locked = ledger.lock(team, plan);
        if (locked.isEmpty()) {
            return Outcome.rejected("plan.unknown");
        }
        var state = rows.of(team, plan).orElseThrow().state();
        if (state.isAdopted()) {
            return Outcome.rejected("plan.already-adopted");
        }
        var whole = state.plan();
        var changes = new ArrayList<Edit>();
        changes.add(new Edit(whole.id(), Field.ADOPTED_ON, "", today(team)));
        changes.add(set(whole, Field.ADOPTED_BY, ledger.person().name()));
        state.of(ItemKind.OBJECTIVE)
                .forEach(objective -> changes.add(set(objective, Field.BASELINE, objective.get(Field.TARGET))));
        events.publishEvent(Change.ofTeam(team, "plan.adopted", "", whole.get(Field.TITLE)));
        return Outcome.saved(ledger.write(locked.get(), changes));
    }

    /** Puts another course up for decision. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<Added> propose(ProposeCourse wanted) {
        var locked = ledger.lock(wanted.team(), wanted.plan());
        if (locked.isEmpty()) {
            return Outcome.rejected("plan.unknown");
        }
        var named = new ArrayList<ItemId>();
        wanted.objective().ifPresent(named::add);
        var state = rows.some(wanted.team(), wanted.plan(), named);
        var objective = wanted.objective().flatMap(state::item);
        var field = objective.flatMap(known -> wanted.subject().field());
        if (wanted.subject() != Subject.OTHER && field.isEmpty()) {
            return Outcome.rejected("plan.item-unknown");
        }
        if (wanted.subject() != Subject.OTHER && !state.isAdopted()) {
            return Outcome.rejected("plan.not-adopted");
        }
        if (isOutside(wanted.reviewWeeks())) {
            return Outcome.rejected("plan.weeks-outside");
        }
        var before = objective.flatMap(known -> field.map(known::get)).orElse(wanted.before());
        var values = Map.of(
                Field.TITLE, wanted.title(),
                Field.OBJECTIVE, wanted.objective().map(ItemId::toString).orElse(""),
                Field.SUBJECT, wanted.subject().name(),
                Field.BEFORE, before,
                Field.AFTER, wanted.after(),
                Field.REASON, wanted.reason(),
                Field.SIGNAL, wanted.signal().map(ItemId::toString).orElse(""),
                Field.EXPECTED, wanted.expected(),
                Field.REVIEW_WEEKS, Integer.toString(wanted.reviewWeeks()));
        return propose(locked.get(), wanted, values);
    }

    private Outcome<Added> propose(PlanLedger.Locked plan, ProposeCourse wanted, Map<Field, String> values) {
        var blank = PlanItem.empty(new ItemId(1), ItemKind.COURSE)
                .with(Field.SUBJECT, wanted.subject().name());
        var fine = new ArrayList<Map.Entry<Field, String>>();
        for (var field : values.keySet()) {
            var type = PlanRules.typeOf(blank, field);
            switch (type.check(values.getOrDefault(field, ""))) {
                case Checked.Wrong(var why) -> {
                    return new Outcome.Rejected<>(why);
                }
                case Checked.Fine(var value) -> {
                    var unknown = things.fault(wanted.team(), wanted.plan(), type, value);
                    if (unknown.isPresent()) {
                        return new Outcome.Rejected<>(unknown.get());
                    }
                    fine.add(Map.entry(field, value));
                }
            }
        }
        var missing = missing(wanted);
        if (missing.isPresent()) {
            return new Outcome.Rejected<>(missing.get());
        }
        var places = rows.places(wanted.team(), wanted.plan(), ItemKind.COURSE);
        var item = ledger.item(plan, ItemKind.COURSE);
        var changes = new ArrayList<>(List.of(new Edit(item, Field.PLACE, "", places.placeAtEnd(ItemKind.COURSE))));
        fine.forEach(value -> changes.add(new Edit(item, value.getKey(), "", value.getValue())));
        changes.add(
                new Edit(item, Field.RATIONALE, "", texts.create(wanted.team()).toString()));
        changes.add(new Edit(item, Field.STATUS, "", CourseState.PROPOSED.name()));
        changes.add(new Edit(item, Field.PROPOSED_BY, "", ledger.person().name()));
        changes.add(new Edit(item, Field.PROPOSED_ON, "", today(wanted.team())));
        return Outcome.saved(new Added(item, ledger.write(plan, changes)));
    }

    /** Changes the course, or rejects it. An objective gets its new value in the same command. */
    @Retried
    @Transactional
    @Needs(Right.DECIDE_COURSE)
    public Outcome<Long> decide(DecideCourse decision) {
        var locked = ledger.lock(decision.team(), decision.plan());
        var found = locked.flatMap(plan -> course(plan, decision.course()));
        if (locked.isEmpty() || found.isEmpty()) {
            return Outcome.rejected("plan.item-unknown");
        }
        var item = found.get();
        var course = CourseChange.of(item);
        if (course.state() != CourseState.PROPOSED) {
            return Outcome.rejected("plan.course-closed");
        }
        if (!course.after().equals(decision.seenAfter())) {
            var last = rows.lastOf(decision.team(), decision.plan(), course.id(), Field.AFTER);
            return new Outcome.Conflict<>(locked.get().revision(), last.name());
        }
        var changes = new ArrayList<Edit>();
        var today = teams.profile(decision.team()).today(clock);
        var state = decision.go() ? CourseState.DECIDED : CourseState.REJECTED;
        changes.add(set(item, Field.STATUS, state.name()));
        changes.add(set(item, Field.DECIDED_BY, ledger.person().name()));
        changes.add(set(item, Field.DECIDED_ON, today.toString()));
        ledger.meeting(decision.team()).ifPresent(meeting -> changes.add(set(item, Field.MEETING, meeting.toString())));
        if (decision.go()) {
            changes.add(set(
                    item, Field.REVIEW_ON, today.plusWeeks(course.reviewWeeks()).toString()));
            changes.addAll(steer(locked.get(), item, course));
            events.publishEvent(Change.ofTeam(
                    decision.team(), "plan.course", course.title() + " · " + course.before(), course.after()));
            events.publishEvent(new CourseDecided(decision.team(), decision.plan(), course.id()));
        }
        return Outcome.saved(ledger.write(locked.get(), changes));
    }

    /** It worked, it did not, or it is too early and it comes back later. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<Long> review(ReviewCourse review) {
        var locked = ledger.lock(review.team(), review.plan());
        var found = locked.flatMap(plan -> course(plan, review.course()));
        if (locked.isEmpty() || found.isEmpty()) {
            return Outcome.rejected("plan.item-unknown");
        }
        var item = found.get();
        if (CourseChange.of(item).state() != CourseState.DECIDED) {
            return Outcome.rejected("plan.nothing-decided");
        }
        var isEarly = review.verdict() == Verdict.TOO_EARLY;
        var again = review.again().filter(day -> isEarly);
        var today = teams.profile(review.team()).today(clock);
        if (isEarly && again.filter(day -> isWithin(day, today)).isEmpty()) {
            return Outcome.rejected("plan.review-outside");
        }
        var changes = List.of(
                set(item, Field.VERDICT, review.verdict().name()),
                set(item, Field.REVIEWED_ON, today.toString()),
                set(
                        item,
                        Field.REVIEWED_IN,
                        ledger.meeting(review.team()).map(MeetingId::toString).orElse("")),
                set(item, Field.REVIEW_ON, again.map(LocalDate::toString).orElse("")));
        return Outcome.saved(ledger.write(locked.get(), changes));
    }

    /** What held until this very moment is written down, whatever it was when it was proposed. */
    private List<Edit> steer(PlanLedger.Locked plan, PlanItem item, CourseChange course) {
        var objective = course.objective()
                .flatMap(id -> rows.some(plan.team(), plan.plan(), List.of(id)).item(id));
        return objective
                .flatMap(known -> course.subject()
                        .field()
                        .map(field ->
                                List.of(set(item, Field.BEFORE, known.get(field)), set(known, field, course.after()))))
                .orElse(List.of());
    }

    private Optional<PlanItem> course(PlanLedger.Locked plan, ItemId id) {
        return rows.some(plan.team(), plan.plan(), List.of(id))
                .item(id)
                .filter(item -> item.kind() == ItemKind.COURSE && !item.isRemoved());
    }

    private String today(TeamId team) {
        return teams.profile(team).today(clock).toString();
    }

    private static Optional<Reason> missing(ProposeCourse wanted) {
        var isEmpty = wanted.title().isBlank()
                || (wanted.subject() != Subject.OTHER && wanted.after().isBlank());
        return isEmpty ? Optional.of(Reason.of("plan.missing")) : Optional.empty();
    }

    private static boolean isOutside(int weeks) {
        return weeks < 1 || weeks > MOST_WEEKS;
    }

    private static boolean isWithin(LocalDate again, LocalDate today) {
        return again.isAfter(today) && !again.isAfter(today.plusWeeks(MOST_WEEKS));
    }

    private static Edit set(PlanItem item, Field field, String value) {
        return new Edit(item.id(), field, item.get(field), value);
    }
}
