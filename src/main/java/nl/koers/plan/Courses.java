package nl.koers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a plan, and changes its course afterwards: proposed, decided, looked at again (P6). */
@Service
@Needs(Right.WRITE_PLAN)
@Transactional(readOnly = true)
public class Courses {

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final HistoryRows history;
    private final Proposals proposals;
    private final TeamDay day;
    private final ApplicationEventPublisher events;

    Courses(
            PlanLedger ledger,
            PlanRows rows,
            HistoryRows history,
            Proposals proposals,
            TeamDay day,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.rows = rows;
        this.history = history;
        this.proposals = proposals;
        this.day = day;
        this.events = events;
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
        changes.add(Edit.of(whole, Field.ADOPTED_ON, day.of(team).toString()));
        changes.add(Edit.of(whole, Field.ADOPTED_BY, ledger.person().name()));
        state.of(ItemKind.OBJECTIVE)
                .forEach(objective -> changes.add(Edit.of(objective, Field.BASELINE, objective.get(Field.TARGET))));
        events.publishEvent(Change.ofTeam(team, "plan.adopted", "", whole.get(Field.TITLE)));
        return Outcome.saved(ledger.write(locked.get(), changes));
    }

    /** Puts another course up for decision. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<Added> propose(ProposeCourse wanted) {
        return ledger.lock(wanted.team(), wanted.plan())
                .map(plan -> proposals.propose(plan, wanted))
                .orElseGet(() -> Outcome.rejected("plan.unknown"));
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
            var last = history.lastOf(decision.team(), decision.plan(), course.id(), Field.AFTER);
            return new Outcome.Conflict<>(locked.get().revision(), last.name());
        }
        var changes = new ArrayList<Edit>();
        var today = day.of(decision.team());
        var state = decision.go() ? CourseState.DECIDED : CourseState.REJECTED;
        changes.add(Edit.of(item, Field.STATUS, state.name()));
        changes.add(Edit.of(item, Field.DECIDED_BY, ledger.person().name()));
        changes.add(Edit.of(item, Field.DECIDED_ON, today.toString()));
        ledger.meeting(decision.team())
                .ifPresent(meeting -> changes.add(Edit.of(item, Field.MEETING, meeting.toString())));
        if (decision.go()) {
            changes.add(Edit.of(
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
        var again = review.again().filter(later -> isEarly);
        var today = day.of(review.team());
        if (isEarly && again.filter(later -> isWithin(later, today)).isEmpty()) {
            return Outcome.rejected("plan.review-outside");
        }
        var changes = List.of(
                Edit.of(item, Field.VERDICT, review.verdict().name()),
                Edit.of(item, Field.REVIEWED_ON, today.toString()),
                Edit.of(
                        item,
                        Field.REVIEWED_IN,
                        ledger.meeting(review.team()).map(MeetingId::toString).orElse("")),
                Edit.of(item, Field.REVIEW_ON, again.map(LocalDate::toString).orElse("")));
        return Outcome.saved(ledger.write(locked.get(), changes));
    }

    /** What held until this very moment is written down, whatever it was when it was proposed. */
    private List<Edit> steer(PlanLedger.Locked plan, PlanItem item, CourseChange course) {
        var objective = course.objective()
                .flatMap(id -> rows.some(plan.team(), plan.plan(), List.of(id)).item(id));
        return objective
                .flatMap(known -> course.subject()
                        .field()
                        .map(field -> List.of(
                                Edit.of(item, Field.BEFORE, known.get(field)), Edit.of(known, field, course.after()))))
                .orElse(List.of());
    }

    private Optional<PlanItem> course(PlanLedger.Locked plan, ItemId id) {
        return rows.some(plan.team(), plan.plan(), List.of(id))
                .item(id)
                .filter(item -> item.kind() == ItemKind.COURSE && !item.isRemoved());
    }

    private static boolean isWithin(LocalDate again, LocalDate today) {
        return again.isAfter(today) && !again.isAfter(today.plusWeeks(CourseChange.MOST_WEEKS));
    }
}
