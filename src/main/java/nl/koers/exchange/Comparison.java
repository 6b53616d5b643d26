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
    List<Fate<Draft>> refused(TeamId team, List<Fate<Draft>> fates, String reason) {
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

    private void refuse(TeamId team, RepId rep, List<Integer> places, List<Fate<Draft>> fates, String reason) {
        var drafts = new ArrayList<Draft>();
        var owners = new ArrayList<Integer>();
        for (var place : places) {
            touched(fates.get(place)).forEach(draft -> {
                drafts.add(draft);
                owners.add(place);
            });
        }
        var refusals = imports.refusals(
                team, rep, drafts.stream().map(Comparison::line).toList(), reason);
        for (var index = 0; index < drafts.size(); index++) {
            var draft = drafts.get(index);
            var place = owners.get(index);
            refusals.get(index).ifPresent(why -> fates.set(place, Fate.Refused.of(draft, why)));
        }
    }

    /** What a fate would write: of a changed one both days count, for their weeks. */
    private static List<Draft> touched(Fate<Draft> fate) {
        return switch (fate) {
            case Fate.New<Draft> added -> List.of(added.draft());
            case Fate.Changed<Draft> changed -> List.of(changed.before(), changed.after());
            case Fate.Same<Draft> same -> List.of();
            case Fate.Refused<Draft> refused -> List.of();
        };
    }
}
