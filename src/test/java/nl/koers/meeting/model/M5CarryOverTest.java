package nl.koers.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class M5CarryOverTest {

    private static final AgendaItem NUMBERS = AgendaItem.of(PointKind.NUMBERS);
    private static final AgendaItem CLOSE = AgendaItem.of(PointKind.CLOSE);
    private static final AgendaItem FAIR = AgendaItem.own("Beurs in maart", 5);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Who ANNA = new Who.OfRep(new RepId(1));

    @Test
    void ownPointThatWasNotFinishedTravelsToBeforeTheClose() {
        var agenda = CarryOver.agenda(List.of(NUMBERS, CLOSE), List.of(left(NUMBERS, false), left(FAIR, false)));

        assertThat(agenda).containsExactly(NUMBERS, FAIR, CLOSE);
    }

    @Test
    void finishedPointStaysBehind() {
        var agenda = CarryOver.agenda(List.of(NUMBERS, CLOSE), List.of(left(FAIR, true)));

        assertThat(agenda).containsExactly(NUMBERS, CLOSE);
    }

    @Test
    void fixedPointComesBackOnceAndOnlyWhereTheTeamKeepsIt() {
        var agenda = CarryOver.agenda(List.of(NUMBERS), List.of(left(NUMBERS, false), left(CLOSE, false)));

        assertThat(agenda).containsExactly(NUMBERS);
    }

    @Test
    void pointOfTheTeamsOwnThatIsAlwaysThereIsNotThereTwice() {
        assertThat(CarryOver.agenda(List.of(NUMBERS, FAIR), List.of(left(FAIR, false))))
                .containsExactly(NUMBERS, FAIR);
    }

    @ParameterizedTest(name = "{0} days later because \"{1}\": {2}")
    @CsvSource(textBlock = """
            7,  klant was ziek, ''
            7,  '',             action.why-missing
            0,  '',             ''
            -1, '',             ''
            """)
    void anActionThatIsPutOffSaysWhy(int days, String why, String refusal) {
        var action = Action.of("Offerte nabellen", ANNA, FRIDAY);

        assertThat(action.faultOfMove(FRIDAY.plusDays(days), why)
                        .map(Reason::key)
                        .orElse(""))
                .isEqualTo(refusal);
    }

    @Test
    void anActionRemembersHowOftenItWasMoved() {
        var moved = Action.of(" Offerte nabellen ", ANNA, FRIDAY)
                .move(FRIDAY.plusDays(7), "klant was ziek")
                .move(FRIDAY.plusDays(14), "nog steeds");

        assertThat(moved)
                .isEqualTo(
                        new Action("Offerte nabellen", ANNA, FRIDAY.plusDays(14), ActionState.OPEN, 2, "nog steeds"));
        assertThat(moved.isOverdue(FRIDAY.plusDays(15))).isTrue();
        assertThat(moved.done().isOverdue(FRIDAY.plusDays(15))).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\" is read: {1}")
    @CsvSource(textBlock = """
            r12,                    true
            a3,                     true
            '',                     false
            r,                      false
            r0,                     false
            x7,                     false
            r12 or 1=1,             false
            r99999999999999999999,  false
            """)
    void aPersonIsReadAsWritten(String written, boolean readable) {
        assertThat(Who.parse(written).map(Who::toString).filter(written::equals).isPresent())
                .isEqualTo(readable);
    }

    private static CarryOver.Left left(AgendaItem item, boolean finished) {
        return new CarryOver.Left(item, finished);
    }
}
