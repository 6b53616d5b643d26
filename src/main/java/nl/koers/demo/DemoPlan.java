package nl.koers.demo;

import static nl.koers.demo.DemoTeam.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customers;
import nl.koers.identity.ActAs;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.plan.AddItem;
import nl.koers.plan.Courses;
import nl.koers.plan.DecideCourse;
import nl.koers.plan.EditField;
import nl.koers.plan.Edited;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.PlanStarting;
import nl.koers.plan.Plans;
import nl.koers.plan.ProposeCourse;
import nl.koers.plan.ReviewCourse;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Subject;
import nl.koers.plan.model.Verdict;
import nl.koers.team.model.Kind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the demo team write its plan: in the names of those who wrote it, at the moments at which they did. */
@Component
@ConditionalOnProperty("koers.demo")
class DemoPlan {

    private static final LocalTime MORNING = LocalTime.of(9, 20);

    private final PlanStarting starting;
    private final PlanEditing editing;
    private final Courses courses;
    private final Plans plans;
    private final Customers customers;
    private final AppointmentImport appointments;
    private final ActAs actAs;
    private final DemoTime time;

    DemoPlan(
            PlanStarting starting,
            PlanEditing editing,
            Courses courses,
            Plans plans,
            Customers customers,
            AppointmentImport appointments,
            ActAs actAs,
            DemoTime time) {
        this.starting = starting;
        this.editing = editing;
        this.courses = courses;
        this.plans = plans;
        this.customers = customers;
        this.appointments = appointments;
        this.actAs = actAs;
        this.time = time;
    }

    /** A pen in the hand of the team: who writes, and when. */
    final class Pen {

        private final TeamId team;
        private final int year;
        private final PlanId plan;
        private final Map<String, AccountId> accounts;
        private Instant last = Instant.EPOCH;

        Pen(TeamId team, int year, Map<String, AccountId> accounts) {
            this.team = team;
            this.year = year;
            this.accounts = accounts;
            var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            plan = saved(by(Cast.MANAGER, 2, () -> starting.start(new StartPlan(team, "Plan " + year, period))));
        }

        int year() {
            return year;
        }

        ItemId add(String who, int week, ItemKind kind, Map<Field, String> values) {
            var fields = new EnumMap<Field, String>(Field.class);
            fields.putAll(values);
            return saved(by(who, week, () -> editing.add(AddItem.of(team, plan, kind, fields))))
                    .item();
        }

        ItemId select(String who, int week, String customer, Map<Field, String> values) {
            var fields = new EnumMap<Field, String>(Field.class);
            fields.putAll(values);
            var known = saved(by(who, week, () -> customers.findOrAdd(team, customer)));
            fields.put(Field.CUSTOMER, known.id().toString());
            return add(who, week, ItemKind.SELECTION, fields);
        }

        void set(String who, int week, ItemId item, Field field, String wanted) {
            var edited = by(who, week, () -> {
                var seen = plans.open(team, plan).orElseThrow().state().value(item, field);
                return editing.edit(new EditField(team, plan, item, field, seen, wanted));
            });
            if (!(edited instanceof Edited.Saved)) {
                throw new IllegalStateException("the demo breaks a rule: " + edited);
            }
        }

        /** A customer that somebody saw once, some weeks ago. */
        void saw(String who, RepId rep, String customer, LocalDate day) {
            var visit = new NewAppointment(
                    customer, day, Optional.of(LocalTime.of(10, 0)), Kind.VISIT, State.HELD, "", "demo-" + customer);
            saved(actAs.account(
                    Objects.requireNonNull(accounts.get(who), who),
                    () -> appointments.addAll(team, rep, List.of(visit), "demo", Progress.UNSEEN)));
        }

        void horizon(String who, int week, String line) {
            var whole = by(
                    who,
                    week,
                    () -> plans.open(team, plan).orElseThrow().state().plan().id());
            set(who, week, whole, Field.HORIZON, line);
        }

        void adopt(int week) {
            saved(by(Cast.MANAGER, week, () -> courses.adopt(team, plan)));
        }

        ItemId propose(String who, int week, Proposal proposal) {
            return saved(by(
                            who,
                            week,
                            () -> courses.propose(new ProposeCourse(
                                    team,
                                    plan,
                                    proposal.title(),
                                    proposal.objective(),
                                    proposal.objective().isPresent() ? Subject.TARGET : Subject.OTHER,
                                    proposal.before(),
                                    proposal.after(),
                                    proposal.reason(),
                                    proposal.signal(),
                                    proposal.expected(),
                                    4))))
                    .item();
        }

        void decide(int week, ItemId course, String after) {
            saved(by(Cast.MANAGER, week, () -> courses.decide(new DecideCourse(team, plan, course, after, true))));
        }

        void review(int week, ItemId course, Verdict verdict) {
            saved(by(
                    Cast.MANAGER,
                    week,
                    () -> courses.review(new ReviewCourse(team, plan, course, verdict, Optional.empty()))));
        }

        private <T> T by(String who, int week, Supplier<T> work) {
            var account = Objects.requireNonNull(accounts.get(who), who);
            return time.at(moment(week), () -> actAs.account(account, work));
        }

        /** History goes forward, also when a year is too young for all that happens in it. */
        private Instant moment(int week) {
            var then = new SalesWeek(year, week).first().atTime(MORNING).toInstant(ZoneOffset.UTC);
            last = then.isAfter(last) ? then : last;
            return last;
        }
    }

    /** Another course, as somebody puts it. */
    record Proposal(
            String title,
            Optional<ItemId> objective,
            String before,
            String after,
            String reason,
            Optional<ItemId> signal,
            String expected) {}

    Pen pen(TeamId team, int year, Map<String, AccountId> accounts) {
        return new Pen(team, year, accounts);
    }
}
