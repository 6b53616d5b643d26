package nl.koers.exchange;

import java.util.List;
import java.util.Optional;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.Imported;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Writes what somebody confirmed. Always inside a transaction, which the first refusal must end. */
@Component
class ImportWriter {

    private final AppointmentImport imports;
    private final Appointments appointments;

    ImportWriter(AppointmentImport imports, Appointments appointments) {
        this.imports = imports;
        this.appointments = appointments;
    }

    Outcome<ImportDone> add(TeamId team, RepId rep, List<Draft> drafts, String reason) {
        var lines = drafts.stream().map(Comparison::line).toList();
        return switch (imports.addAll(team, rep, lines, reason)) {
            case Outcome.Saved<Imported> saved ->
                Outcome.saved(
                        new ImportDone(saved.value().added(), 0, saved.value().known()));
            case Outcome.Conflict<Imported> conflict -> Outcome.rejected("import.line.moved", conflict.who());
            case Outcome.Rejected<Imported> rejected -> new Outcome.Rejected<>(rejected.reason());
        };
    }

    /** Refused when one of them is no longer as it was when somebody looked at it. */
    Outcome<ImportDone> change(TeamId team, RepId rep, List<Fate.Changed<Draft>> changes, String reason) {
        var known = imports.known(
                team, rep, changes.stream().map(change -> change.before().key()).toList());
        for (var change : changes) {
            var key = change.before().key();
            var stored = Optional.ofNullable(known.get(key))
                    .filter(found -> Comparison.draft(found, key).equals(change.before()));
            if (stored.isEmpty()) {
                return Outcome.rejected("import.line.moved", change.before().customer());
            }
            var after = change.after();
            var outcome = appointments.edit(
                    team,
                    rep,
                    stored.get().seen(),
                    new nl.koers.appointment.Draft(
                            stored.get().draft().customer(),
                            after.day(),
                            after.time(),
                            after.kind(),
                            after.state(),
                            after.note()),
                    reason);
            var refusal = refusal(outcome, change);
            if (refusal.isPresent()) {
                return new Outcome.Rejected<>(refusal.get());
            }
        }
        return Outcome.saved(new ImportDone(0, changes.size(), 0));
    }

    private static Optional<Reason> refusal(Outcome<?> outcome, Fate.Changed<Draft> change) {
        return switch (outcome) {
            case Outcome.Saved<?> saved -> Optional.empty();
            case Outcome.Conflict<?> conflict ->
                Optional.of(Reason.of("import.line.moved", change.before().customer()));
            case Outcome.Rejected<?> rejected -> Optional.of(rejected.reason());
        };
    }
}
