package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.model.State;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LeftOut;
import nl.koers.exchange.model.LineReader;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Period;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026, week 47; week 46 closed on Wednesday. */
@KoersTest
class CalendarImportTest {

    private static final SalesWeek W47 = new SalesWeek(2026, 47);
    private static final Period WEEKS = Period.of(new SalesWeek(2026, 46), new SalesWeek(2026, 48));

    private final CalendarImport calendars;
    private final ImportService imports;
    private final Appointments appointments;
    private final Teams teams;

    @Autowired
    CalendarImportTest(CalendarImport calendars, ImportService imports, Appointments appointments, Teams teams) {
        this.calendars = calendars;
        this.imports = imports;
        this.appointments = appointments;
        this.teams = teams;
    }

    @Test
    void onlyWhatTheRepConfirmsIsKeptAndTheSameCalendarTwiceChangesNothing() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        var file = calendar("20261120T090000Z");

        var first = preview(crew, anna, file);
        assertThat(first.suggestions()).hasSize(2);
        assertThat(week(crew, anna)).isEmpty();

        confirm(crew, anna, first);
        assertThat(week(crew, anna)).extracting(each -> each.customer().name()).containsExactly("De Boer");
        assertThat(week(crew, anna)).extracting(Appointment::state).containsExactly(State.PLANNED);

        var again = preview(crew, anna, file);
        assertThat(again.suggestions().getFirst().fate()).isInstanceOf(Fate.Same.class);
        confirm(crew, anna, again);
        assertThat(week(crew, anna)).hasSize(1);
    }

    @Test
    void anEventThatMovedKeepsItsAppointment() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        confirm(crew, anna, preview(crew, anna, moved("")));

        var later = preview(crew, anna, moved("DTSTART:20261121T090000Z"));
        confirm(crew, anna, later);

        assertThat(week(crew, anna)).extracting(each -> each.day().toString()).containsExactly("2026-11-21");
    }

    @Test
    void anEventThatHappensOnceKeepsItsAppointmentWhereverItMoves() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        confirm(crew, anna, preview(crew, anna, calendar("20261120T090000Z")));

        confirm(crew, anna, preview(crew, anna, calendar("20261121T100000Z")));

        assertThat(week(crew, anna)).extracting(each -> each.day().toString()).containsExactly("2026-11-21");
    }

    @Test
    void whatWasTakenOverUnderItsFormerKeyIsKnownAgain() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        var file = calendar("20261120T090000Z");
        var first = preview(crew, anna, file);
        var formerly = first.suggestions().getFirst().proposal();
        var former = formerly.under(formerly.entry().formerKey(anna.rep()).orElseThrow());
        teams.as(
                anna.account(),
                () -> saved(imports.confirm(
                        ImportScope.of(crew.team(), anna.rep()),
                        LineReader.APPOINTMENTS,
                        new Confirmed<>("agenda.ics", List.of(former.draft()), List.of(), 0, ""),
                        Progress.UNSEEN)));

        assertThat(preview(crew, anna, file).suggestions().getFirst().fate()).isInstanceOf(Fate.Same.class);
        var followed = teams.as(anna.account(), () -> calendars.follow(crew.team(), anna.rep(), file, WEEKS));
        assertThat(followed.get().suggestions()).as("and has not vanished").hasSameSizeAs(first.suggestions());
    }

    @Test
    void aClosedWeekIsRefused() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");

        var fate = preview(crew, anna, calendar("20261111T090000Z"))
                .suggestions()
                .getFirst()
                .fate();

        assertThat(fate)
                .isInstanceOfSatisfying(
                        Fate.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("week.closed"));
    }

    @Test
    void nobodyLooksIntoTheCalendarOfSomebodyElse() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        var bo = teams.hire(crew, "Bo Jansen");
        var file = calendar("20261120T090000Z");

        var manager = teams.as(crew.manager().account(), () -> calendars.preview(crew.team(), anna.rep(), file, WEEKS));
        assertThat(manager.refusal()).map(Reason::key).contains("import.calendar.own");
        assertThatThrownBy(() -> teams.as(bo.account(), () -> calendars.preview(crew.team(), anna.rep(), file, WEEKS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPrivateEntryIsOnlyCounted() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");

        assertThat(preview(crew, anna, calendar("20261120T090000Z")).leftOut()).containsEntry(LeftOut.PRIVATE, 1);
    }

    private CalendarPreview preview(Teams.Crew crew, Teams.Seller seller, byte[] file) {
        return teams.as(seller.account(), () -> calendars.preview(crew.team(), seller.rep(), file, WEEKS))
                .get();
    }

    /** Confirms what is proposed. */
    private void confirm(Teams.Crew crew, Teams.Seller seller, CalendarPreview preview) {
        var fates = preview.suggestions().stream()
                .filter(suggestion -> suggestion.proposal().isProposed())
                .map(CalendarPreview.Suggestion::fate)
                .toList();
        List<Draft> added = fates.stream()
                .flatMap(fate -> fate instanceof Fate.New<Draft>(var draft) ? Stream.of(draft) : Stream.empty())
                .toList();
        List<Fate.Changed<Draft>> changed = fates.stream()
                .flatMap(fate -> fate instanceof Fate.Changed<Draft> change ? Stream.of(change) : Stream.empty())
                .toList();
        saved(teams.as(
                seller.account(),
                () -> imports.confirm(
                        ImportScope.of(crew.team(), seller.rep()),
                        LineReader.APPOINTMENTS,
                        new Confirmed<>("agenda.ics", added, changed, 0, ""),
                        Progress.UNSEEN)));
    }

    private List<Appointment> week(Teams.Crew crew, Teams.Seller seller) {
        AccountId account = seller.account();
        return teams.as(account, () -> appointments.week(crew.team(), seller.rep(), W47));
    }

    private static byte[] calendar(String start) {
        return utf8(
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART:" + start,
                "SUMMARY:Bezoek De Boer",
                "LOCATION:Zwolle",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:2",
                "DTSTART:20261120T120000Z",
                "SUMMARY:Lunch",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:3",
                "CLASS:PRIVATE",
                "DTSTART:20261120T150000Z",
                "END:VEVENT",
                "END:VCALENDAR");
    }

    /** A recurring appointment of which one occurrence may have moved. */
    private static byte[] moved(String to) {
        var weekly = "BEGIN:VEVENT\r\nUID:w\r\nDTSTART:20261120T090000Z\r\nRRULE:FREQ=WEEKLY;COUNT=1\r\n"
                + "SUMMARY:De Boer\r\nLOCATION:Zwolle\r\nEND:VEVENT";
        var single = to.isEmpty()
                ? ""
                : "BEGIN:VEVENT\r\nUID:w\r\nRECURRENCE-ID:20261120T090000Z\r\n" + to
                        + "\r\nSUMMARY:De Boer\r\nLOCATION:Zwolle\r\nEND:VEVENT";
        return utf8("BEGIN:VCALENDAR", weekly, single, "END:VCALENDAR");
    }
}
