package nl.koers.identity;

import static nl.koers.testing.Teams.saved;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customers;
import nl.koers.kernel.Progress;
import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Kind;
import nl.koers.testing.Teams;
import org.springframework.beans.factory.BeanFactory;

/** Sets scenes, through the services that people use. */
final class Scenes {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Teams teams;
    private final Customers customers;
    private final Appointments appointments;
    private final AppointmentImport imports;
    private final Leave leave;
    private final TvLinks tvLinks;
    private final TeamTokens tokens;

    Scenes(BeanFactory koers) {
        teams = koers.getBean(Teams.class);
        customers = koers.getBean(Customers.class);
        appointments = koers.getBean(Appointments.class);
        imports = koers.getBean(AppointmentImport.class);
        leave = koers.getBean(Leave.class);
        tvLinks = koers.getBean(TvLinks.class);
        tokens = koers.getBean(TeamTokens.class);
    }

    Scene set() {
        var secret = "geheim" + UUID.randomUUID().toString().substring(0, 8);
        var crew = teams.found();
        var team = crew.team();
        var rep = teams.hire(crew, "Rep " + secret);
        var colleague = teams.hire(crew, "Collega " + secret);
        return teams.as(crew.manager().account(), () -> {
            var customer = saved(customers.findOrAdd(team, "Klant " + secret)).id();
            var draft = Draft.planned(new CustomerChoice.Known(customer), DAY);
            var appointment =
                    saved(appointments.add(team, rep.rep(), draft, "")).id();
            saved(imports.addAll(team, rep.rep(), List.of(imported(secret)), "", Progress.UNSEEN));
            var away = new NewLeave(
                    team, rep.rep(), DAY.plusDays(7), DAY.plusDays(7), AbsenceKind.ILLNESS, DayPart.NONE, "");
            var absence = saved(leave.take(away)).id();
            saved(tvLinks.make(team, "Scherm " + secret));
            saved(tokens.make(team, new NewToken("Kassa " + secret, EnumSet.allOf(TokenScope.class), 30)));
            return new Scene(
                    team,
                    crew.manager().account(),
                    rep.account(),
                    rep.rep(),
                    colleague.account(),
                    customer,
                    appointment,
                    absence,
                    tvLinks.of(team).getFirst().id(),
                    tokens.of(team).getFirst().id(),
                    secret);
        });
    }

    private static NewAppointment imported(String secret) {
        return new NewAppointment(
                "Ingelezen " + secret,
                DAY,
                Optional.empty(),
                Kind.VISIT,
                State.PLANNED,
                "Notitie " + secret,
                "sleutel-" + secret);
    }
}
