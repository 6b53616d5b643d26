package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;
import org.junit.jupiter.api.Test;

class FatesTest {

    private static final Draft PLANNED = draft("ACME", State.PLANNED);
    private static final Draft HELD = draft("ACME", State.HELD);

    @Test
    void aLineThatIsNotThereYetIsNew() {
        assertThat(fates(List.of(), PLANNED)).containsExactly(new Fate.New<>(PLANNED));
    }

    @Test
    void aLineThatIsThereAndSaysTheSameStays() {
        assertThat(fates(List.of(PLANNED), draft("acme ", State.PLANNED))).containsExactly(new Fate.Same<>(PLANNED));
    }

    @Test
    void aPlannedAppointmentIsBroughtUpToDateAndKeepsItsCustomer() {
        assertThat(fates(List.of(PLANNED), draft("Acme B.V.", State.HELD)))
                .containsExactly(new Fate.Changed<>(PLANNED, HELD));
    }

    @Test
    void whatWasSettledInKoersStays() {
        assertThat(fates(List.of(HELD), PLANNED)).containsExactly(new Fate.Same<>(HELD));
        assertThat(fates(List.of(HELD), draft("ACME", State.CANCELLED))).containsExactly(new Fate.Same<>(HELD));
    }

    @Test
    void theSecondOfTwoLinesOfOneFileIsRefusedAndNamesTheFirst() {
        var lines = List.<ImportLine<Draft>>of(new ImportLine.Good<>(4, PLANNED), new ImportLine.Good<>(9, HELD));

        assertThat(Fates.decide(lines, List.of(), List.of()))
                .containsExactly(
                        new LineFate<>(4, new Fate.New<>(PLANNED)),
                        new LineFate<>(9, Fate.Refused.of(HELD, Reason.of("import.line.twice", 4))));
    }

    @Test
    void twoColleaguesMayEachHaveTheSameNumber() {
        var other = new Draft(
                new RepId(2), "ACME", PLANNED.day(), PLANNED.time(), Kind.VISIT, State.HELD, "", PLANNED.key());
        var lines = List.<ImportLine<Draft>>of(new ImportLine.Good<>(4, PLANNED), new ImportLine.Good<>(9, other));

        assertThat(Fates.decide(lines, List.of(PLANNED), List.of()))
                .extracting(LineFate::fate)
                .containsExactly(new Fate.Same<>(PLANNED), new Fate.New<>(other));
    }

    @Test
    void aBadLineStaysRefused() {
        var reason = Reason.of("import.date.missing");

        assertThat(Fates.decide(List.of(new ImportLine.Bad<Draft>(3, "ACME", reason)), List.of(), List.of()))
                .containsExactly(new LineFate<>(3, Fate.Refused.unread("ACME", reason)));
    }

    private static List<Fate<Draft>> fates(List<Draft> existing, Draft draft) {
        return Fates.decide(List.of(new ImportLine.Good<>(2, draft)), existing, List.of()).stream()
                .map(LineFate::fate)
                .toList();
    }

    private static Draft draft(String customer, State state) {
        return new Draft(
                new RepId(1), customer, LocalDate.of(2026, 12, 1), Optional.empty(), Kind.VISIT, state, "", "k");
    }
}
