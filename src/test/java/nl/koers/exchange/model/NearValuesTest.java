package nl.koers.exchange.model;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.exchange.Import;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for words that stand in no list; a person still says whether that is right. */
class NearValuesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            Bezoek nieuwe klant,        VISIT
            Klantbezoekk,               VISIT
            Kennismaking,               VISIT
            Accountgesprek,             VISIT
            Onderhoud,                  VISIT
            Evaluatie,                  VISIT
            Internationaal account,     VISIT
            Kennismaking (online),      VIDEO_CALL
            Videoafspraak klant,        VIDEO_CALL
            Telefonische evaluatie,     PHONE_CALL
            Belafspraak prospect,       PHONE_CALL
            Interne afspraak,           -
            E-mail,                     -
            Taak,                       -
            Geen bezoek, ''
            Bellen of online, ''
            Zaalhuur, ''
            """)
    void aKindOfAppointment(String text, String meaning) {
        assertThat(proposal(Subject.APPOINTMENT, "Klant;Datum;Verkoper;Soort", text))
                .isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            Gewonnen 2026,              WON
            3. Offerte uitgebracht,     OPEN
            Offerte afgewezen,          LOST
            Verloren aan concurrent,    LOST
            Gewonen,                    WON
            Order verloren, ''
            Nog niet gewonnen, ''
            Fase 4, ''
            """)
    void aStateOfADeal(String text, String meaning) {
        assertThat(proposal(Subject.DEAL, "Klant;Aanvraagdatum;Verkoper;Status", text))
                .isEqualTo(meaning);
    }

    private static String proposal(Subject subject, String header, String text) {
        var table = Import.table(utf8(header, "ACME;17-11-2026;Anna de Vries;" + text))
                .get();
        var mapping = ColumnMapping.recognise(table.header(), subject);
        return ValueQuestions.of(table, mapping, subject, Import.SETTINGS, Import.TEAM).get().stream()
                .findFirst()
                .flatMap(ValueQuestion::proposal)
                .orElse("");
    }
}
