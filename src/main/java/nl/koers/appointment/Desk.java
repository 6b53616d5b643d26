package nl.koers.appointment;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.koers.appointment.model.State;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Writes appointments when nothing speaks against it, with a line in the journal. Always inside a transaction. */
@Component
class Desk {

    private final AppointmentRepository repository;
    private final AppointmentQueries queries;
    private final AppointmentKeys keys;
    private final ChosenCustomers customers;
    private final WeekGuard guard;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    Desk(
            AppointmentRepository repository,
            AppointmentQueries queries,
            AppointmentKeys keys,
            ChosenCustomers customers,
            WeekGuard guard,
            Journal journal,
            CurrentCaller caller,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.keys = keys;
        this.customers = customers;
        this.guard = guard;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Outcome<Appointment> add(TeamId team, RepId rep, Draft draft, String reason) {
        var asked = guard.about(team, rep, reason);
        return fault(team, draft)
                .or(() -> asked.refusal(draft.day(), draft.state()))
                .<Outcome<Appointment>>map(Outcome.Rejected::new)
                .orElseGet(() -> {
                    var added = write(asked, draft);
                    journal.added(asked, added);
                    return Outcome.saved(added);
                });
    }

    /** Without a line in the journal: whoever writes many makes one for all. */
    Appointment write(WeekGuard.Asked asked, Draft draft) {
        var content = AppointmentContent.of(draft, customers.idOf(asked.team(), draft.customer()));
        return view(
                asked,
                repository.saveAndFlush(
                        AppointmentEntity.of(asked.team(), asked.rep(), content, me(), clock.instant())));
    }

    Outcome<Appointment> become(TeamId team, RepId rep, Seen seen, State state, String reason) {
        return change(team, rep, seen, reason, (asked, stored) -> {
            var before = stored.content();
            if (before.state() == state) {
                return Outcome.saved(view(asked, stored));
            }
            return asked.refusal(before.day(), state)
                    .<Outcome<Appointment>>map(Outcome.Rejected::new)
                    .or(() -> conflict(asked, seen, stored))
                    .orElseGet(() -> rewrite(asked, stored, before.in(state)));
        });
    }

    Outcome<Appointment> edit(TeamId team, RepId rep, Seen seen, Draft draft, String reason) {
        return change(
                team,
                rep,
                seen,
                reason,
                (asked, stored) -> fault(team, draft)
                        .or(() -> asked.refusal(SalesWeek.of(stored.content().day())))
                        .or(() -> asked.refusal(draft.day(), draft.state()))
                        .<Outcome<Appointment>>map(Outcome.Rejected::new)
                        .or(() -> conflict(asked, seen, stored))
                        .orElseGet(() -> rewrite(
                                asked, stored, AppointmentContent.of(draft, customers.idOf(team, draft.customer())))));
    }

    /** Both weeks and both people are asked (N10). */
    Outcome<Appointment> handOver(TeamId team, RepId rep, Seen seen, RepId to, Draft draft, String reason) {
        return change(team, rep, seen, reason, (asked, stored) -> {
            var taker = guard.about(team, to, reason);
            return fault(team, draft)
                    .or(() -> asked.refusal(SalesWeek.of(stored.content().day())))
                    .or(() -> taker.refusal(draft.day(), draft.state()))
                    .or(() -> Optional.of(Reason.of("import.line.of-another"))
                            .filter(known -> keys.hasKeyOf(team, stored.id(), to)))
                    .<Outcome<Appointment>>map(Outcome.Rejected::new)
                    .or(() -> conflict(asked, seen, stored))
                    .orElseGet(() -> {
                        var before = view(asked, stored);
                        stored.handOver(to);
                        stored.become(
                                AppointmentContent.of(draft, customers.idOf(team, draft.customer())),
                                me(),
                                clock.instant());
                        repository.flush();
                        var after = view(taker, stored);
                        journal.handedOver(asked, before, taker, after);
                        return Outcome.saved(after);
                    });
        });
    }

    /** The row is locked before anything else is read, so that nothing is older than the lock. */
    private Outcome<Appointment> change(
            TeamId team,
            RepId rep,
            Seen seen,
            String reason,
            BiFunction<WeekGuard.Asked, AppointmentEntity, Outcome<Appointment>> how) {
        return repository
                .findByTeamIdAndRepIdAndId(team.value(), rep.value(), seen.id().value())
                .map(stored -> how.apply(guard.about(team, rep, reason), stored))
                .orElseGet(() -> Outcome.rejected("appointment.unknown"));
    }

    private Optional<Outcome<Appointment>> conflict(WeekGuard.Asked asked, Seen seen, AppointmentEntity stored) {
        return stored.version() == seen.version()
                ? Optional.empty()
                : Optional.of(new Outcome.Conflict<>(view(asked, stored), stored.changedBy()));
    }

    private Outcome<Appointment> rewrite(WeekGuard.Asked asked, AppointmentEntity stored, AppointmentContent content) {
        if (content.equals(stored.content())) {
            return Outcome.saved(view(asked, stored));
        }
        var before = view(asked, stored);
        stored.become(content, me(), clock.instant());
        repository.flush();
        var after = view(asked, stored);
        journal.changed(asked, before, after);
        return Outcome.saved(after);
    }

    private Optional<Reason> fault(TeamId team, Draft draft) {
        return Note.fault(draft.note()).or(() -> customers.fault(team, draft.customer()));
    }

    private Appointment view(WeekGuard.Asked asked, AppointmentEntity stored) {
        return queries.one(asked.team(), asked.rep(), stored.id()).orElseThrow();
    }

    private String me() {
        return caller.person().map(Caller.Person::name).orElse("");
    }
}
