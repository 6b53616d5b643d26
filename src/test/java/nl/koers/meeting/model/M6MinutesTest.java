package nl.koers.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.fixture.Texts;
import nl.koers.fixture.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class M6MinutesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "a meeting on {0} closes {1}")
    @CsvSource(textBlock = """
            2026-11-23, 2026-W47
            2026-11-29, 2026-W47
            2027-01-04, 2026-W53
            """)
    void closingClosesTheWeekBefore(LocalDate heldOn, String week) {
        assertThat(Closing.lastClosedWeek(heldOn)).isEqualTo(Weeks.week(week));
    }

    @Test
    void ratingIsTheMeanOfThoseWhoGaveOne() {
        assertThat(Closing.mean(List.of(7, 8, 10)).orElseThrow()).isBetween(8.33, 8.34);
        assertThat(Closing.mean(List.of())).isEmpty();
    }

    @Test
    void minutesTellNumbersDecisionsCourseActionsAndPromises() {
        assertThat(MinutesMarkdown.of(minutes("Anna de Wit"), Texts.DUTCH)).isEqualTo("""
                # Notulen weekoverleg Team Noord, dinsdag 24 november 2026

                09:00 – 10:05, Marit de Boer leidde het overleg

                Heropend op woensdag 25 november 2026, 14:05 door Marit de Boer: besluit \\*vergeten\\*

                **Aanwezig:** Anna de Wit, Marit de Boer

                **Afwezig:** Bram Bos

                ## De cijfers van week 47

                8 klantafspraken bij een norm van 10.

                | Naam | Aantal | Norm | Oordeel |
                |---|--:|--:|---|
                | Anna de Wit | 8, bij de start 7 | 10 | binnen toeval |

                ## Plan en koers

                Besproken: de **beurs**.

                - **Besluit:** Wij gaan naar de beurs

                ## Koerswijzigingen

                - **Omzet 2026** ~~900.000~~ → 950.000: de beurs levert op

                ## Bekeken koerswijzigingen

                - Zorg eerst: nog te vroeg, opnieuw bekijken op 22 december

                ## Afgewezen koerswijzigingen

                - **Omzet 2027** ~~1.000.000~~ → 1.200.000: te ver weg

                ## Nieuwe actiepunten

                - Anna de Wit: Stand regelen, uiterlijk 27 november

                ## Afgehandeld of verplaatst

                - Bram Bos: Rotec bellen, uiterlijk 1 december – verplaatst: klant was ziek

                ## Toezeggingen voor week 48

                - **Anna de Wit** 9 klantafspraken: Rotec BV

                ## Parkeerlijst

                - Nieuwe auto''s

                Cijfer voor dit overleg: 8,5
                """.replace("''", "'"));
    }

    @Test
    void everybodyWhoLedIsNamed() {
        var nine = Optional.of(LocalTime.of(9, 0));
        var three = List.of("Bram Bos", "Anna de Wit", "Marit de Boer");
        var led = Minutes.of("Team Noord", TUESDAY, Weeks.W47).held(nine, nine, three);

        assertThat(new MinutesWords(Texts.DUTCH).when(led))
                .isEqualTo("09:00 – 09:00, Bram Bos, Anna de Wit en Marit de Boer leidden het overleg");
    }

    @Test
    void signsInNamesAreTextInMarkdown() {
        var text = MinutesMarkdown.of(minutes("<b>|Anna|</b>\n# kop"), Texts.DUTCH);

        assertThat(text).contains("| \\<b\\>\\|Anna\\|\\</b\\> \\# kop |").doesNotContain("<b>");
    }

    @Test
    void meetingInWhichNothingWasUsedHasShortMinutes() {
        var silent = new Minutes.PointLine(PointKind.NUMBERS, "", false, 0, "", List.of());
        var empty = Minutes.of("Team Noord", TUESDAY, Weeks.W47).discussed(List.of(), List.of(silent), List.of());

        assertThat(MinutesMarkdown.of(empty, Texts.ENGLISH))
                .isEqualTo("# Minutes of the weekly meeting Team Noord, Tuesday 24 November 2026\n");
    }

    private static Minutes minutes(String name) {
        var plan = new Minutes.PointLine(
                PointKind.PLAN, "", true, 20, "Besproken: de **beurs**.\n", List.of("Wij gaan naar de beurs"));
        var made = new Minutes.ActionLine(
                "Stand regelen", "Anna de Wit", LocalDate.of(2026, 11, 27), ActionState.OPEN, 0, "");
        var moved = new Minutes.ActionLine(
                "Rotec bellen", "Bram Bos", LocalDate.of(2026, 12, 1), ActionState.OPEN, 1, "klant was ziek");
        return Minutes.of("Team Noord", TUESDAY, Weeks.W47)
                .held(Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(10, 5, 31)), List.of("Marit de Boer"))
                .attended(List.of("Anna de Wit", "Marit de Boer"), List.of("Bram Bos"), OptionalDouble.of(8.5))
                .discussed(
                        List.of(new Minutes.NumberLine(name, 7, 8, 10, "WITHIN_CHANCE")),
                        List.of(plan),
                        List.of("Nieuwe auto's"))
                .steered(
                        List.of(new Minutes.CourseLine("Omzet 2026", "900000", "950000", "de beurs levert op")),
                        List.of(new Minutes.ReviewLine(
                                "Zorg eerst", "TOO_EARLY", Optional.of(LocalDate.of(2026, 12, 22)))),
                        List.of(new Minutes.CourseLine("Omzet 2027", "1000000", "1200000", "te ver weg")))
                .agreed(
                        List.of(made),
                        List.of(moved),
                        List.of(new Minutes.PromiseLine("Anna de Wit", 9, List.of("Rotec BV"))))
                .reopened(List.of(new Minutes.Reopening(
                        LocalDateTime.of(2026, 11, 25, 14, 5), "Marit de Boer", "besluit *vergeten*")));
    }
}
