package nl.koers.exchange.model;

import static nl.koers.exchange.Import.ANNA;
import static nl.koers.exchange.Import.BO;
import static nl.koers.exchange.Import.TEAM;
import static nl.koers.exchange.Import.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.appointment.model.State;
import nl.koers.team.model.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {

    private static final CustomerSigns SIGNS =
            new CustomerSigns(List.of("koers.example"), List.of("Jansen Bouw B.V.", "Jansen", "Lunchroom Sjiek", "AB"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bezoek Jansen Bouw         |               |                                    | true  | customer   | Jansen Bouw B.V.
            Koffie                     | Jansen, Breda |                                    | true  | customer   | Jansen
            Koffie bij Lunchroom Sjiek |               |                                    | true  | customer   | Lunchroom Sjiek
            Janssen                    |               |                                    | false | none       | Janssen
            AB                         |               |                                    | false | none       | AB
            Kennismaking met Piet      |               | anna@koers.example piet@acme.nl    | true  | stranger   | Piet
            Overleg: offerte           |               | piet@acme.nl                       | true  | stranger   | offerte
            Afspraak bij De Boer       | Zwolle        |                                    | true  | place      | De Boer
            De Boer                    | Microsoft Teams-vergadering |                      | false | none       | De Boer
            Stand-up                   | Kamer 2       | piet@acme.nl                       | false | internal   | Stand-up
            Lunch                      | Utrecht       |                                    | false | internal   | Lunch
            Weekoverleg sales          |               |                                    | false | internal   | Weekoverleg sales
            Verjaardag Bo              | Breda         |                                    | false | internal   | Verjaardag Bo
            Offerte nakijken           | Kamer 2       | anna@koers.example bo@koers.example | false | colleagues | Offerte nakijken
            Administratief             |               |                                    | false | none       | Administratief
                                       |               | piet@acme.nl                       | true  | stranger   | acme.nl
            """)
    void proposesWhatLooksLikeACustomerAppointmentAndSaysWhy(
            @Nullable String title,
            @Nullable String place,
            @Nullable String people,
            boolean isProposed,
            String why,
            String customer) {
        var proposal = proposal(entry(title, place, people, "", Duration.ofHours(1)));

        assertThat(proposal.isProposed()).isEqualTo(isProposed);
        assertThat(proposal.why().key()).isEqualTo("import.sign." + why);
        assertThat(proposal.draft().customer()).isEqualTo(customer);
    }

    @Test
    void whatTakesMostOfADayIsNoAppointment() {
        var proposal = proposal(entry("Bezoek Jansen", "Breda", null, "", Duration.ofHours(11)));

        assertThat(proposal.why().key()).isEqualTo("import.sign.long");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Bezoek Jansen     | Breda                       |                                  | VISIT
            Jansen            | Microsoft Teams-vergadering |                                  | VIDEO_CALL
            Jansen            |                             | https://teams.microsoft.com/l/me | VIDEO_CALL
            Jansen            | Breda                       | https://teams.microsoft.com/l/me | VISIT
            Videocall Jansen  |                             |                                  | VIDEO_CALL
            Jansen bellen     |                             |                                  | PHONE_CALL
            bellen bellen     |                             |                                  | PHONE_CALL
            Jansen            |                             |                                  | VISIT
            """)
    void guessesTheKind(String title, @Nullable String place, @Nullable String about, Kind kind) {
        assertThat(proposal(entry(title, place, null, about == null ? "" : about, Duration.ZERO))
                        .draft()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void thePastWasHeldAndTheRestIsPlanned() {
        assertThat(proposal(entry("Jansen", null, null, "", Duration.ZERO))
                        .draft()
                        .state())
                .isEqualTo(State.HELD);
        assertThat(new Proposals(TEAM.getFirst(), SIGNS, LocalDate.of(2026, 11, 18))
                        .of(content(entry("Jansen", null, null, "", Duration.ZERO)))
                        .getFirst()
                        .draft()
                        .state())
                .isEqualTo(State.PLANNED);
    }

    @Test
    void colleaguesWithTheSameEventEachHaveTheirOwnAppointment() {
        var entry = entry("Jansen", null, null, "", Duration.ZERO);
        var keys = TEAM.stream()
                .map(rep -> new Proposals(rep, SIGNS, TODAY)
                        .of(content(entry))
                        .getFirst()
                        .draft())
                .collect(Collectors.toMap(Draft::rep, Draft::key));

        assertThat(keys).containsOnlyKeys(ANNA, BO);
        assertThat(keys.get(ANNA)).isNotEqualTo(keys.get(BO)).hasSizeLessThanOrEqualTo(ImportKey.LENGTH);
    }

    @Test
    void aTitleWithoutEndGivesACustomerThatFits() {
        assertThat(proposal(entry("x".repeat(500), null, null, "", Duration.ZERO))
                        .draft()
                        .customer())
                .hasSizeLessThanOrEqualTo(Limits.CUSTOMER);
    }

    private static Proposal proposal(CalendarEntry entry) {
        return new Proposals(TEAM.getFirst(), SIGNS, TODAY).of(content(entry)).getFirst();
    }

    private static CalendarContent content(CalendarEntry entry) {
        return new CalendarContent(List.of(entry), List.of(), List.of(), Map.of(), List.of());
    }

    private static CalendarEntry entry(
            @Nullable String title, @Nullable String place, @Nullable String people, String about, Duration length) {
        return new CalendarEntry(
                1,
                "uid",
                Instant.parse("2026-11-18T09:00:00Z"),
                true,
                LocalDate.of(2026, 11, 18),
                LocalTime.of(10, 0),
                length,
                title == null ? "" : title,
                place == null ? "" : place,
                people == null ? Set.of() : Arrays.stream(people.split(" ")).collect(Collectors.toSet()),
                about);
    }
}
