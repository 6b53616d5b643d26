package nl.koers.exchange.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.appointment.AppointmentPages;
import nl.koers.appointment.KeptAppointment;
import nl.koers.exchange.model.ImportKey;
import nl.koers.kernel.Period;
import org.springframework.stereotype.Component;

/** Appointments one by one, in the columns that the import of Koers knows. */
@Component
class AppointmentExport implements Export {

    private static final Period EVER = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(2100, 12, 31));

    private final AppointmentPages appointments;
    private final Whose whose;

    AppointmentExport(AppointmentPages appointments, Whose whose) {
        this.appointments = appointments;
        this.whose = whose;
    }

    @Override
    public String what() {
        return "appointments";
    }

    @Override
    public Extract extract(Ask ask) {
        var rep = whose.of(ask);
        var pages = new Pages<KeptAppointment>(AppointmentPages.SIZE, last -> {
            var after = last.map(KeptAppointment::place);
            return rep.map(only -> appointments.ofRep(ask.team(), only, EVER, after))
                    .orElseGet(() -> appointments.ofTeam(ask.team(), EVER, after));
        });
        return new Extract(
                Stream.of("DAY", "TIME", "REP", "CUSTOMER", "KIND", "STATE", "NOTE", "EXTERNAL_ID")
                        .map(ask::column)
                        .toList(),
                pages.map(kept -> row(ask, kept)));
    }

    private static List<Cell> row(Ask ask, KeptAppointment kept) {
        var appointment = kept.appointment();
        return List.of(
                Cell.of(appointment.day()),
                Cell.ofTime(appointment.time()),
                Cell.of(kept.repName()),
                Cell.of(appointment.customer().name()),
                Cell.of(ask.words().text("kind." + appointment.kind())),
                Cell.of(ask.words().text("export.state." + appointment.state())),
                Cell.of(appointment.note()),
                Cell.of(ImportKey.toExternalId(kept.importKey(), kept.ownKey())));
    }
}
