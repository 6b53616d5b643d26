package nl.koers.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.appointment.ChosenCustomers;
import nl.koers.appointment.Note;
import nl.koers.deal.model.DealCourse;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Once;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** Writes deals when nothing speaks against it, with a line in the journal. Always inside a transaction. */
@Component
class DealDesk {

    private final DealRepository repository;
    private final DealQueries queries;
    private final DealKeys keys;
    private final ChosenCustomers customers;
    private final TeamRoster teams;
    private final DealJournal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    DealDesk(
            DealRepository repository,
            DealQueries queries,
            DealKeys keys,
            ChosenCustomers customers,
            TeamRoster teams,
            DealJournal journal,
            CurrentCaller caller,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.keys = keys;
        this.customers = customers;
        this.teams = teams;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Outcome<Deal> open(TeamId team, RepId rep, DealDraft draft) {
        var course = DealCourse.opened(draft.openedOn(), draft.estimate());
        return fault(team, draft)
                .or(() -> course.fault(today(team)))
                .or(() -> unknown(team, rep, draft))
                .<Outcome<Deal>>map(Outcome.Rejected::new)
                .orElseGet(() -> {
                    var content = content(team, draft, course);
                    var stored = repository.saveAndFlush(
                            DealEntity.of(team, rep, draft.from(), content, me(), clock.instant()));
                    var opened = view(team, rep, stored);
                    journal.opened(team, opened);
                    return Outcome.saved(opened);
                });
    }

    Outcome<Once<Deal>> openOnce(TeamId team, RepId rep, DealDraft draft, String importKey) {
        keys.hold(team, rep);
        var known = keys.find(team, rep, importKey);
        if (known.isPresent()) {
            return Outcome.saved(Once.known(queries.one(team, rep, known.get()).orElseThrow()));
        }
        return switch (open(team, rep, draft)) {
            case Outcome.Saved<Deal>(var opened) -> {
                keys.give(team, opened.id(), importKey);
                yield Outcome.saved(
                        Once.added(queries.one(team, rep, opened.id()).orElseThrow()));
            }
            case Outcome.Conflict<Deal>(var theirs, var who) -> new Outcome.Conflict<>(Once.known(theirs), who);
            case Outcome.Rejected<Deal>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    Outcome<Deal> edit(TeamId team, RepId rep, SeenDeal seen, DealDraft draft) {
        return locked(
                team,
                rep,
                seen,
                stored -> fault(team, draft)
                        .<Outcome<Deal>>map(Outcome.Rejected::new)
                        .orElseGet(() -> write(
                                team,
                                rep,
                                seen,
                                stored,
                                content(
                                        team,
                                        draft,
                                        stored.content().course().corrected(draft.openedOn(), draft.estimate())))));
    }

    Outcome<Deal> become(TeamId team, RepId rep, SeenDeal seen, Function<DealCourse, DealCourse> transition) {
        return locked(team, rep, seen, stored -> {
            var before = stored.content();
            return write(team, rep, seen, stored, before.with(transition.apply(before.course())));
        });
    }

    Outcome<Deal> handOver(TeamId team, RepId rep, SeenDeal seen, RepId to) {
        return locked(team, rep, seen, stored -> {
            if (!queries.isRepOf(team, to)) {
                return Outcome.rejected("team.unknown-rep");
            }
            if (keys.hasKeyOf(team, stored.id(), to)) {
                return new Outcome.Rejected<>(DealImport.OF_ANOTHER);
            }
            var before = view(team, rep, stored);
            if (stored.version() != seen.version()) {
                return new Outcome.Conflict<>(before, stored.changedBy());
            }
            stored.handOver(to, me(), clock.instant());
            repository.flush();
            var after = view(team, to, stored);
            journal.handedOver(team, before, after);
            return Outcome.saved(after);
        });
    }

    /** The row is locked before anything else is read, so that nothing is older than the lock. */
    private Outcome<Deal> locked(TeamId team, RepId rep, SeenDeal seen, Function<DealEntity, Outcome<Deal>> work) {
        return repository
                .findByTeamIdAndRepIdAndId(team.value(), rep.value(), seen.id().value())
                .map(work)
                .orElseGet(() -> Outcome.rejected("deal.unknown"));
    }

    private Outcome<Deal> write(TeamId team, RepId rep, SeenDeal seen, DealEntity stored, DealContent content) {
        if (content.equals(stored.content())) {
            return Outcome.saved(view(team, rep, stored));
        }
        var fault = content.course().fault(today(team));
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var before = view(team, rep, stored);
        if (stored.version() != seen.version()) {
            return new Outcome.Conflict<>(before, stored.changedBy());
        }
        stored.become(content, me(), clock.instant());
        repository.flush();
        var after = view(team, rep, stored);
        journal.changed(team, before, after);
        return Outcome.saved(after);
    }

    private Optional<Reason> fault(TeamId team, DealDraft draft) {
        return Note.fault(draft.note()).or(() -> customers.fault(team, draft.customer()));
    }

    private Optional<Reason> unknown(TeamId team, RepId rep, DealDraft draft) {
        if (!queries.isRepOf(team, rep)) {
            return Optional.of(Reason.of("team.unknown-rep"));
        }
        return draft.from().filter(id -> !queries.isHeld(team, rep, id)).isPresent()
                ? Optional.of(Reason.of("deal.appointment-not-held"))
                : Optional.empty();
    }

    private DealContent content(TeamId team, DealDraft draft, DealCourse course) {
        return new DealContent(
                customers.idOf(team, draft.customer()), course, draft.note().strip());
    }

    private Deal view(TeamId team, RepId rep, DealEntity stored) {
        return queries.one(team, rep, stored.id()).orElseThrow();
    }

    private LocalDate today(TeamId team) {
        return teams.profile(team).today(clock);
    }

    private String me() {
        return caller.person().map(Caller.Person::name).orElse("");
    }
}
