package nl.koers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.NewOwner;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Appointments; a fixed number of statements per rep, however many there are. */
@Component
class AppointmentKind extends ManyAtOnce<Draft, Appointment> {

    private final AppointmentImport imports;
    private final Appointments appointments;

    AppointmentKind(AppointmentImport imports, Appointments appointments) {
        super("import.line.moved");
        this.imports = imports;
        this.appointments = appointments;
    }

    @Override
    public LineReader<Draft> lines() {
        return LineReader.APPOINTMENTS;
    }

    @Override
    Map<String, Appointment> known(TeamId team, RepId rep, Collection<String> keys) {
        return imports.known(team, rep, keys);
    }

    @Override
    Map<String, Appointment> elsewhere(TeamId team, Collection<String> keys) {
        return imports.elsewhere(team, keys);
    }

    @Override
    List<Optional<Reason>> refusals(TeamId team, RepId rep, List<Draft> lines, String reason) {
        return imports.refusals(team, rep, wanted(lines), reason);
    }

    /** Of a changed one both days are asked, for their weeks (N10). */
    @Override
    Stream<Draft> asked(Fate<Draft> fate) {
        return fate instanceof Fate.Changed<Draft>(var before, var after)
                ? Stream.of(before, after)
                : super.asked(fate);
    }

    @Override
    Outcome<Imported> add(TeamId team, RepId rep, List<Draft> lines, String reason, Progress progress) {
        return imports.addAll(team, rep, wanted(lines), reason, progress);
    }

    @Override
    Outcome<Appointment> update(TeamId team, Appointment stored, Draft after, String reason) {
        return write(team, stored, after.rep(), AppointmentText.wanted(stored, after), reason);
    }

    @Override
    Outcome<Appointment> restore(TeamId team, Appointment stored, String before, String reason) {
        var whose = AppointmentText.rep(before).orElse(stored.rep());
        return write(team, stored, whose, AppointmentText.restored(stored, before), reason);
    }

    private Outcome<Appointment> write(
            TeamId team, Appointment stored, RepId whose, nl.koers.appointment.Draft draft, String reason) {
        return whose.equals(stored.rep())
                ? appointments.edit(team, whose, stored.seen(), draft, reason)
                : appointments.handOver(team, stored.rep(), stored.seen(), new NewOwner(whose), draft, reason);
    }

    @Override
    List<Optional<Reason>> remove(TeamId team, RepId rep, List<Mark> added, String reason, Progress progress) {
        var seen = added.stream()
                .map(mark -> new Seen(new AppointmentId(mark.id()), mark.version()))
                .toList();
        return imports.takeBack(team, rep, seen, reason, progress);
    }

    @Override
    Draft told(Appointment stored, String key) {
        return AppointmentText.draft(stored, key);
    }

    @Override
    Mark mark(Appointment stored) {
        return new Mark(stored.id().value(), stored.version());
    }

    @Override
    String words(Fate.Changed<Draft> change) {
        return AppointmentText.write(change);
    }

    private static List<NewAppointment> wanted(List<Draft> lines) {
        return lines.stream()
                .map(line -> new NewAppointment(
                        line.customer(), line.day(), line.time(), line.kind(), line.state(), line.note(), line.key()))
                .toList();
    }
}
