package nl.koers.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Holds drafts against what a team has, in a fixed number of statements per rep. */
@Component
class Comparison {

    private final AppointmentImport imports;

    Comparison(AppointmentImport imports) {
        this.imports = imports;
    }

    /** What was imported before of these, by key. */
    Map<String, Draft> existing(TeamId team, Collection<Draft> drafts) {
        var found = new HashMap<String, Draft>();
        byRep(drafts)
                .forEach((rep, own) -> imports.known(
                                team,
                                rep,
                                own.stream().map(Draft::key).distinct().toList())
                        .forEach((key, appointment) -> found.put(key, draft(appointment, key))));
        return found;
    }

    /** The same fates, but refused where the appointment service would refuse them: closed weeks above all (N10). */
    List<Fate> refused(TeamId team, List<Fate> fates, String reason) {
        var checked = new ArrayList<>(fates);
        var places = new HashMap<RepId, List<Integer>>();
        for (var place = 0; place < fates.size(); place++) {
            var at = place;
            touched(fates.get(place)).stream()
                    .map(Draft::rep)
                    .distinct()
                    .forEach(rep -> places.computeIfAbsent(rep, key -> new ArrayList<>())
                            .add(at));
        }
        places.forEach((rep, own) -> refuse(team, rep, own, checked, reason));
        return checked;
    }

    static Map<RepId, List<Draft>> byRep(Collection<Draft> drafts) {
        return drafts.stream().collect(Collectors.groupingBy(Draft::rep));
    }

    static NewAppointment line(Draft draft) {
        return new NewAppointment(
                draft.customer(), draft.day(), draft.time(), draft.kind(), draft.state(), draft.note(), draft.key());
    }

    static Draft draft(Appointment appointment, String key) {
        return new Draft(
                appointment.rep(),
                appointment.customer().name(),
                appointment.day(),
                appointment.time(),
                appointment.kind(),
                appointment.state(),
                appointment.note(),
                key);
    }

    private void refuse(TeamId team, RepId rep, List<Integer> places, List<Fate> fates, String reason) {
        var lines = new ArrayList<NewAppointment>();
        var owners = new ArrayList<Integer>();
        for (var place : places) {
            touched(fates.get(place)).forEach(draft -> {
                lines.add(line(draft));
                owners.add(place);
            });
        }
        var refusals = imports.refusals(team, rep, lines, reason);
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var place = owners.get(index);
            refusals.get(index)
                    .ifPresent(why -> fates.set(place, new Fate.Refused(line.day() + " " + line.customer(), why)));
        }
    }

    /** What a fate would write: of a changed one both days count, for their weeks. */
    private static List<Draft> touched(Fate fate) {
        return switch (fate) {
            case Fate.New added -> List.of(added.draft());
            case Fate.Changed changed -> List.of(changed.before(), changed.after());
            case Fate.Same same -> List.of();
            case Fate.Refused refused -> List.of();
        };
    }
}
