package nl.koers.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.fixture.Texts;
import nl.koers.uikit.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna de Wit · MANAGER                          | Anna de Wit · manager
            Bakker BV · 2026-11-19 · 10:30 · VISIT · HELD  | Bakker BV · 19 november 2026 · 10:30 · bezoek · gehouden
            2026-11-19 / 2026-11-20                        | 19 november 2026 / 20 november 2026
            2026-W47 · VIDEO_CALL · 3                      | 2026-W47 · videogesprek · 3
            VISIT,VIDEO_CALL                               | bezoek,videogesprek
            GOOD_FRIDAY ✓                                  | Goede Vrijdag ✓
            2026-11-19 FFFHNNN                             | 19 november 2026 ma di wo ½ do
            2026-11-19 · 10 · NEW_BUSINESS · 50%           | 19 november 2026 · 10 · nieuwe klanten · 50%
            2026-11-19 · MIX · 40%                        | 19 november 2026 · deels nieuwe klanten · 40%
            VISIT BV · 2026-11-19                          | VISIT BV · 19 november 2026
            Rotec BV · € 12500.00 · WON                    | Rotec BV · € 12.500 · order
            9999-99-99                                     | 9999-99-99
            costs $1 and \\1                               | costs $1 and \\1
            """)
    void keptValuesReadAsDutch(String kept, String read) {
        var words = Texts.DUTCH;

        assertThat(new AuditWords(words, new Formats(words.locale())).value(kept))
                .isEqualTo(read);
    }
}
