package nl.koers.exchange.export;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.deal.DealImport;
import nl.koers.deal.NewDeal;
import nl.koers.deal.model.DealCourse;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.Import;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Table;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Money;
import nl.koers.kernel.Progress;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What leaves Koers and comes back changes nothing, whatever stands in it. It is Thursday 19 November 2026. */
@KoersTest
class RoundTripTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private static final byte[] PEOPLE = Import.utf8(
            "Naam;In dienst;Uit dienst;Werkdagen;FOP;Verlof van;Verlof tot en met;Soort;Halve dag",
            "Anna de Vries;1-3-2019;;ma-vr;40,5% nieuw;;;;",
            "=Bo Jansen;1-4-2020;31-8-2026;ma,di,wo½;nieuw;2-2-2026;6-2-2026;Vakantie;",
            "Cas Kuiper;1-4-2020;;;bestaand;;;;",
            "Dirk-Jan ’t Hart;1-4-2020;;;;5-10-2026;16-10-2026;Ziek;half");

    /** Formulas, numbers, dates, signs of the file itself, letters of everywhere. */
    private static final List<String> TEXTS = List.of(
            "=SOM(A1:A9)",
            "+31 38 123",
            "-10 graden BV",
            "@thuis",
            "\tmet tab",
            "'s-Gravenhage",
            "''dubbel",
            "007",
            "1,5",
            "1-2-2026",
            "1E5",
            "WAAR",
            "Aa; \"Bee\", Cee",
            "<b>Vet</b> & zonen",
            "Café Ærø, Łódź",
            "Bakkerij 🥐 IJssel",
            "＝SUM(1)",
            "regel\nen nog een");

    private final ExportController exports;
    private final ImportService imports;
    private final AppointmentImport appointments;
    private final DealImport deals;
    private final Teams teams;

    @Autowired
    RoundTripTest(
            ExportController exports,
            ImportService imports,
            AppointmentImport appointments,
            DealImport deals,
            Teams teams) {
        this.exports = exports;
        this.imports = imports;
        this.appointments = appointments;
        this.deals = deals;
        this.teams = teams;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void everyLineIsTheSame(String extension) {
        var crew = filled();

        assertThat(preview(crew, LineReader.APPOINTMENTS, file(crew, "appointments", extension))
                        .lines())
                .hasSize(2 * TEXTS.size())
                .allMatch(line -> line.fate() instanceof Fate.Same);
        assertThat(preview(crew, LineReader.DEALS, file(crew, "deals", extension))
                        .lines())
                .hasSize(2 * TEXTS.size())
                .allMatch(line -> line.fate() instanceof Fate.Same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void anotherTeamGivesTheSameFile(String extension) {
        var crew = filled();
        var told = file(crew, "appointments", extension);
        var toldDeals = file(crew, "deals", extension);
        var other = crew();

        confirm(other, LineReader.APPOINTMENTS, told);
        confirm(other, LineReader.DEALS, toldDeals);

        assertThat(rows(file(other, "appointments", extension))).containsExactlyInAnyOrderElementsOf(rows(told));
        assertThat(rows(file(other, "deals", extension))).containsExactlyInAnyOrderElementsOf(rows(toldDeals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void peopleAndTheirLeaveComeBackAsTheyAre(String extension) {
        var crew = teams.found();
        confirm(crew, LineReader.PEOPLE, PEOPLE, 0);
        confirm(crew, LineReader.LEAVE, PEOPLE, 1);
        var told = file(crew, "people", extension);
        var other = teams.found();

        confirm(other, LineReader.PEOPLE, told, 0);
        confirm(other, LineReader.LEAVE, told, 1);

        assertThat(rows(told)).hasSize(6);
        assertThat(rows(file(other, "people", extension))).isEqualTo(rows(told));
        assertThat(preview(crew, LineReader.PEOPLE, told, 0).lines())
                .hasSize(4)
                .allMatch(line -> line.fate() instanceof Fate.Same);
        assertThat(preview(crew, LineReader.LEAVE, told, 1).lines())
                .hasSize(2)
                .allMatch(line -> line.fate() instanceof Fate.Same);
    }

    private Teams.Crew crew() {
        var crew = teams.found();
        teams.hire(crew, "Anna de Vries");
        teams.hire(crew, "Bo Jansen");
        return crew;
    }

    /** Two reps who saw the same customers together, by the same numbers; an order counts for one. */
    private Teams.Crew filled() {
        var crew = teams.found();
        fill(crew, teams.hire(crew, "Anna de Vries"), "");
        fill(crew, teams.hire(crew, "Bo Jansen"), "b");
        return crew;
    }

    private void fill(Teams.Crew crew, Teams.Seller seller, String mark) {
        var visits = new ArrayList<NewAppointment>();
        var orders = new ArrayList<NewDeal>();
        for (var number = 0; number < TEXTS.size(); number++) {
            var note = TEXTS.get(number);
            var name = note.replace('\n', ' ');
            var isBare = number % 3 == 0;
            visits.add(new NewAppointment(
                    name,
                    LEAP_DAY.plusDays(number),
                    isBare ? Optional.empty() : Optional.of(LocalTime.of(number, 59 - number)),
                    isBare ? Kind.VISIT : Kind.PHONE_CALL,
                    isBare ? State.HELD : State.NO_SHOW,
                    isBare ? "" : note,
                    isBare ? "h:" + number : "x:A/" + number));
            orders.add(new NewDeal(
                    name, course(number, name), isBare ? "" : note, (isBare ? "h:" : "x:") + mark + number));
        }
        teams.as(crew.manager().account(), () -> {
            saved(appointments.addAll(crew.team(), seller.rep(), visits, "overgezet", Progress.UNSEEN));
            return saved(deals.addAll(crew.team(), seller.rep(), orders, Progress.UNSEEN));
        });
    }

    private static DealCourse course(int number, String why) {
        var day = LEAP_DAY.plusDays(number);
        var amount = Money.of("12345678.%02d".formatted(number));
        return switch (number % 3) {
            case 0 -> DealCourse.opened(LEAP_DAY, Optional.empty()).lost(day, why);
            case 1 -> DealCourse.opened(LEAP_DAY, Optional.empty()).won(day, amount);
            default -> DealCourse.opened(LEAP_DAY, Optional.of(amount));
        };
    }

    private <T extends Told<T>> Preview<T> preview(Teams.Crew crew, LineReader<T> lines, byte[] file) {
        return preview(crew, lines, file, 0);
    }

    /** A list of people is read once more for their leave. */
    private <T extends Told<T>> Preview<T> preview(Teams.Crew crew, LineReader<T> lines, byte[] file, int part) {
        return teams.as(crew.manager().account(), () -> {
            var found = imports.columns(everyone(crew), file).get().getFirst();
            var columns = part == 0 ? found : found.leaveToo().orElseThrow();
            assertThat(columns.subject()).as("recognised by its header").isEqualTo(lines.subject());
            var choices = ImportChoices.of(columns.recognised()).because("verhuisd");
            return imports.preview(everyone(crew), lines, file, choices).get();
        });
    }

    private <T extends Told<T>> void confirm(Teams.Crew crew, LineReader<T> lines, byte[] file) {
        assertThat(preview(crew, lines, file).added()).hasSize(2 * TEXTS.size());
        confirm(crew, lines, file, 0);
    }

    private <T extends Told<T>> void confirm(Teams.Crew crew, LineReader<T> lines, byte[] file, int part) {
        var confirmed = Confirmed.of("export", preview(crew, lines, file, part)).because("verhuisd");
        saved(teams.as(
                crew.manager().account(), () -> imports.confirm(everyone(crew), lines, confirmed, Progress.UNSEEN)));
    }

    private byte[] file(Teams.Crew crew, String what, String extension) {
        var response = new MockHttpServletResponse();
        return teams.as(crew.manager().account(), () -> {
            try {
                exports.export(what, extension, Optional.empty(), Optional.empty(), Optional.empty(), response);
                return response.getContentAsByteArray();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static List<List<String>> rows(byte[] file) {
        return Import.table(file).get().rows().stream().map(Table.Row::cells).toList();
    }

    private static ImportScope everyone(Teams.Crew crew) {
        return new ImportScope(crew.team(), Optional.empty());
    }
}
