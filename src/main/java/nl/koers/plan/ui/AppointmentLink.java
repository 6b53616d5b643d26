package nl.koers.plan.ui;

import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.kernel.CustomerId;
import nl.koers.plan.model.Who;

/** The way from a selected customer to an appointment: the owner's week for a manager, else one's own. */
final class AppointmentLink {

    private AppointmentLink() {}

    static String of(PlanDesk desk, CustomerId customer, Optional<Who> owner) {
        var me = desk.caller().person();
        var isManager = me.map(person -> person.isManagerOf(desk.team())).orElse(false);
        var rep = owner.filter(Who.OfRep.class::isInstance)
                .map(Who.OfRep.class::cast)
                .filter(whose -> isManager && !isMine(me, desk, whose));
        return "my-week?customer=" + customer
                + rep.map(whose -> "&rep=" + whose.rep()).orElse("");
    }

    private static boolean isMine(Optional<Caller.Person> me, PlanDesk desk, Who.OfRep whose) {
        return me.map(person -> person.isRep(desk.team(), whose.rep())).orElse(false);
    }
}
