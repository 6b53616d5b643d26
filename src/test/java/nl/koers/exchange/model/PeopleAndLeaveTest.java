package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One list of colleagues with their leave, as a personnel office makes it. */
class PeopleAndLeaveTest {

    private static final Table LIST = table(
            "Naam;E-mail;Werkdagen;In dienst sinds;Verlof van;Verlof tot en met;Soort verlof",
            "Anna;anna@koers.example;ma-vr;1-1-2020;;;",
            "Anna;anna@koers.example;;;20-7-2026;7-8-2026;vakantie",
            "Bo;bo@koers.example;ma-do;1-3-2021;3-3-2026;6-3-2026;ziek",
            "Cas;cas@koers.example;ma-do;;;;");

    @Test
    void rowsOfLeaveAreNoColleagues() {
        assertThat(lines(Subject.PERSON, LIST)).containsExactly(2, 4, 5);
    }

    @Test
    void rowsWithoutLeaveAreNoLeave() {
        assertThat(lines(Subject.LEAVE, LIST)).containsExactly(3, 4);
    }

    @Test
    void otherSubjectsKeepAllRows() {
        assertThat(lines(Subject.NORM, LIST)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void leaveBelongsToTheColleagueOfItsRow() {
        var columns = PeopleAndLeave.recognise(List.of("Naam", "In dienst", "Verlof van", "Verlof t/m"), Subject.LEAVE);

        assertThat(columns.columns())
                .containsEntry(Field.REP, 0)
                .containsEntry(Field.FROM, 2)
                .containsEntry(Field.TO, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Naam;In dienst sinds;Verlof van;Verlof tot   | true
            Naam;Indiensttreding;Vrij van;Vrij t/m       | true
            Naam;Eerste werkdag;Van;Tot en met           | true
            Naam;Startdatum;Einddatum                    | false
            Naam;Eerste werkdag;Werkdagen                | false
            Verkoper;Van;Tot en met;Soort                | false
            Klant;Datum;Verkoper                         | false
            """)
    void isKnownByItsColumns(String header, boolean isBoth) {
        assertThat(PeopleAndLeave.isIn(List.of(header.split(";", -1)))).isEqualTo(isBoth);
    }

    private static List<Integer> lines(Subject subject, Table table) {
        return PeopleAndLeave.only(subject, table).rows().stream()
                .map(Table.Row::line)
                .toList();
    }

    private static Table table(String header, String... rows) {
        var lines = Stream.of(rows).map(row -> List.of(row.split(";", -1))).toList();
        return new Table(
                List.of(header.split(";", -1)),
                Stream.iterate(0, index -> index + 1)
                        .limit(lines.size())
                        .map(index -> new Table.Row(index + 2, lines.get(index)))
                        .toList());
    }
}
