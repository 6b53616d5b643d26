package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.team.model.Kind;

/** Makes appointments of the entries in the calendar of one rep. */
public final class Proposals {

    private final RepName rep;
    private final CustomerSigns signs;
    private final LocalDate today;

    /**
     * For one import.
     *
     * @param today in the zone of the team; before it an appointment was held, from it on it is planned
     */
    public Proposals(RepName rep, CustomerSigns signs, LocalDate today) {
        this.rep = rep;
        this.signs = signs;
        this.today = today;
    }

    public List<Proposal> of(CalendarContent content) {
        return content.entries().stream().map(this::of).toList();
    }

    private Proposal of(CalendarEntry entry) {
        var sign = signs.in(entry);
        var kind = MeetingPlace.kind(entry);
        return new Proposal(entry, draft(entry, sign.customer(), kind), sign.isCustomer(), sign.why());
    }

    private Draft draft(CalendarEntry entry, String customer, Kind kind) {
        return new Draft(
                rep.id(),
                customer,
                entry.day(),
                Optional.of(entry.time().withSecond(0).withNano(0)),
                kind,
                entry.day().isBefore(today) ? State.HELD : State.PLANNED,
                customer.equals(entry.title()) ? "" : entry.title(),
                entry.key(rep.id()));
    }
}
