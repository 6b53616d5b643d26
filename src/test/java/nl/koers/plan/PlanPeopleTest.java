package nl.koers.plan;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.team.Reps;
import nl.koers.team.model.Employment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PlanPeopleTest extends EditingScene {

    @Autowired
    Reps reps;

    /** The clock of the tests stands at 19 November; the database has another day. */
    @ParameterizedTest
    @CsvSource({"2026-11-18, true", "2026-11-19, false", "2026-11-20, false"})
    void whoseLastDayIsBeforeTodayHasLeft(LocalDate lastDay, boolean left) {
        var anna = teams.hire(ground.crew(), "Anna de Wit").rep();
        var since = new Employment(LocalDate.of(2020, 1, 1), Optional.empty());
        saved(ground.managing(
                () -> reps.employ(ground.team(), anna, since, new Employment(since.first(), Optional.of(lastDay)))));

        assertThat(ground.page().people())
                .filteredOn(person -> person.name().equals("Anna de Wit"))
                .extracting(Person::left)
                .containsExactly(left);
    }
}
