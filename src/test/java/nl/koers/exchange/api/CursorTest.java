package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorIsReadAsItWasWritten() {
        var cursor = new Cursor(LocalDate.of(2026, 11, 20), 345);

        assertThat(Cursor.parse(cursor.written())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "MjAyNi0xMy00MC8x", "MjAyNi0xMS0yMC8w", "MjAyNi0xMS0yMA"})
    void whatWasNeverGivenOutIsNoCursor(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }
}
