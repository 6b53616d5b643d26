package nl.koers.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.Imported;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.Seen;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Appointments; a fixed number of statements per rep, however many there are. */
@Component
class AppointmentKind implements ImportKind<Draft> {

    private final AppointmentImport imports;
    private final Appointments appointments;

    AppointmentKind(AppointmentImport imports, Appointments appointments) {
        this.imports = imports;
        this.appointments = appointments;
    }

    @Override
    public LineReader<Draft> lines() {
        return LineReader.APPOINTMENTS;
    }

    @Override
    public Map<String, Draft> existing(TeamId team, Collection<Draft> drafts) {
        var found = new HashMap<String, Draft>();
        drafts.stream()
                .collect(Collectors.groupingBy(Draft::rep))
                .forEach((rep, own) -> known(team, rep, own.stream().map(Draft::key))
                        .forEach((key, stored) -> found.put(key, AppointmentText.draft(stored, key))));
        return found;
    }

    /** Of a changed one both days are asked, for their weeks (N10). */
    @Override
    public List<Optional<Reason>> refusals(TeamId team, List<Fate<Draft>> fates, String reason) {
        var asked = fates.stream()
                .flatMap(fate -> touched(fate).map(draft -> Map.entry(fate, draft)))
                .toList();
        var answers = PerRep.ask(
                asked,
                entry -> entry.getValue().rep(),
                (rep, own) -> imports.refusals(
                        team,
                        rep,
                        own.stream().map(entry -> line(entry.getValue())).toList(),
                        reason));
        var all = new ArrayList<Optional<Reason>>(fates.size());
        var next = 0;
        for (var fate : fates) {
            var end = next + (int) touched(fate).count();
            all.add(answers.subList(next, end).stream()
                    .flatMap(Optional::stream)
                    .findFirst());
            next = end;
        }
        return all;
    }

    @Override
    public Outcome<Written> write(TeamId team, Confirmed<Draft> confirmed, Progress progress) {
        var reason = confirmed.reason();
        return PerRep.then(
                PerRep.write(confirmed.added(), Draft::rep, (rep, own) -> add(team, rep, own, reason, progress)),
                () -> PerRep.write(
                        confirmed.changed(),
                        change -> change.before().rep(),
                        (rep, own) -> change(team, rep, own, reason, progress)));
    }

    @Override
    public List<Optional<Reason>> takeBack(TeamId team, List<Trace> traces, String reason) {
        return PerRep.ask(traces, trace -> trace.rep().orElseThrow(), (rep, own) -> {
            var added = own.stream()
                    .filter(trace -> trace.before().isEmpty())
                    .map(AppointmentKind::seen)
                    .toList();
            var removed = imports.takeBack(team, rep, added, reason).iterator();
            var known = known(
                    team,
                    rep,
                    own.stream().filter(trace -> trace.before().isPresent()).map(Trace::key));
            return own.stream()
                    .map(trace -> trace.before()
                            .map(before -> restore(team, trace, before, known, reason))
                            .orElseGet(removed::next))
                    .toList();
        });
    }

    private Outcome<Written> add(TeamId team, RepId rep, List<Draft> drafts, String reason, Progress progress) {
        var keys = drafts.stream().map(Draft::key).collect(Collectors.toSet());
        var before = imports.knownKeys(team, rep, keys);
        var lines = drafts.stream().map(AppointmentKind::line).toList();
        return switch (imports.addAll(team, rep, lines, reason, progress)) {
            case Outcome.Saved<Imported>(var done) -> {
                var ids = imports.ids(team, rep, keys);
                yield Outcome.saved(new Written(
                        drafts.stream()
                                .filter(draft -> !before.contains(draft.key()) && ids.containsKey(draft.key()))
                                .map(draft -> trace(draft, id(ids, draft.key()), 0, Optional.empty()))
                                .toList(),
                        done.known()));
            }
            case Outcome.Conflict<Imported> conflict -> Outcome.rejected("import.line.moved", conflict.who());
            case Outcome.Rejected<Imported>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    /** Refused when one of them is no longer as it was when somebody looked at it. */
    private Outcome<Written> change(
            TeamId team, RepId rep, List<Fate.Changed<Draft>> changes, String reason, Progress progress) {
        var known =
                known(team, rep, changes.stream().map(change -> change.before().key()));
        var traces = new ArrayList<Trace>();
        for (var change : changes) {
            var before = change.before();
            var stored = Optional.ofNullable(known.get(before.key()))
                    .filter(found -> AppointmentText.draft(found, before.key()).equals(before));
            if (stored.isEmpty()) {
                return Outcome.rejected("import.line.moved", before.customer());
            }
            var wanted = AppointmentText.wanted(stored.get(), change.after());
            switch (appointments.edit(team, rep, stored.get().seen(), wanted, reason)) {
                case Outcome.Saved<Appointment>(var after) ->
                    traces.add(trace(before, after.id(), after.version(), Optional.of(AppointmentText.write(before))));
                case Outcome.Conflict<Appointment> conflict -> {
                    return Outcome.rejected("import.line.moved", before.customer());
                }
                case Outcome.Rejected<Appointment>(var why) -> {
                    return new Outcome.Rejected<>(why);
                }
            }
            progress.done(1);
        }
        return Outcome.saved(new Written(traces, 0));
    }

    private Optional<Reason> restore(
            TeamId team, Trace trace, String before, Map<String, Appointment> known, String reason) {
        var stored = known.get(trace.key());
        if (stored == null || !stored.seen().equals(seen(trace))) {
            return Optional.of(Reason.of("import.taken.changed"));
        }
        var outcome =
                appointments.edit(team, stored.rep(), stored.seen(), AppointmentText.restored(stored, before), reason);
        return switch (outcome) {
            case Outcome.Saved<Appointment> saved -> Optional.empty();
            case Outcome.Conflict<Appointment> conflict -> Optional.of(Reason.of("import.taken.changed"));
            case Outcome.Rejected<Appointment>(var why) -> Optional.of(why);
        };
    }

    private Map<String, Appointment> known(TeamId team, RepId rep, Stream<String> keys) {
        return imports.known(team, rep, keys.collect(Collectors.toSet()));
    }

    private static Stream<Draft> touched(Fate<Draft> fate) {
        return switch (fate) {
            case Fate.New<Draft>(var draft) -> Stream.of(draft);
            case Fate.Changed<Draft>(var before, var after) -> Stream.of(before, after);
            case Fate.Same<Draft> same -> Stream.empty();
            case Fate.Refused<Draft> refused -> Stream.empty();
        };
    }

    private static Trace trace(Draft draft, AppointmentId id, long version, Optional<String> before) {
        return new Trace(
                Subject.APPOINTMENT, draft.whose(), id.value(), draft.key(), version, draft.customer(), before);
    }

    private static AppointmentId id(Map<String, AppointmentId> ids, String key) {
        return Objects.requireNonNull(ids.get(key));
    }

    private static Seen seen(Trace trace) {
        return new Seen(new AppointmentId(trace.id()), trace.version());
    }

    private static NewAppointment line(Draft draft) {
        return new NewAppointment(
                draft.customer(), draft.day(), draft.time(), draft.kind(), draft.state(), draft.note(), draft.key());
    }
}
