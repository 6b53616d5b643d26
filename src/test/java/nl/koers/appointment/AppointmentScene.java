package nl.koers.appointment;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.koers.customer.Customers;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon. Anna and Bram sell in one team. */
@KoersTest
abstract class AppointmentScene {

    static final String NO_REASON = "";

    @Autowired
    Appointments appointments;

    @Autowired
    Customers customers;

    @Autowired
    Teams teams;

    TeamId team;
    AccountId manager;
    Teams.Seller anna;
    Teams.Seller bram;

    @BeforeEach
    void aTeamWithTwoReps() {
        var crew = teams.found();
        team = crew.team();
        manager = crew.manager().account();
        anna = teams.hire(crew, "Anna de Wit");
        bram = teams.hire(crew, "Bram Bos");
    }

    Appointment add(String customer, LocalDate day) {
        return addDraft(Draft.planned(new CustomerChoice.Typed(customer), day));
    }

    Appointment addDraft(Draft draft) {
        return Teams.saved(asAnna(() -> appointments.add(team, anna.rep(), draft, NO_REASON)));
    }

    <T> T asAnna(Supplier<T> work) {
        return teams.as(anna.account(), work);
    }
}
