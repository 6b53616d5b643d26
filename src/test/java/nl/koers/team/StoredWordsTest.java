package nl.koers.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Kind;
import nl.koers.team.model.WeekPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredWordsTest {

    @Test
    void aPatternIsSevenLettersFromMondayOn() {
        var pattern = WeekPattern.fullDays(DayOfWeek.MONDAY, DayOfWeek.SATURDAY).with(DayOfWeek.THURSDAY, DayPart.HALF);

        assertThat(PatternLetters.write(pattern)).isEqualTo("FNNHNFN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFFFNN", "NNNNNNN", "HHHHHHH", "FNHFNHF"})
    void aPatternIsReadAsItWasWritten(String letters) {
        assertThat(PatternLetters.write(PatternLetters.read(letters))).isEqualTo(letters);
    }

    @Test
    void aChoiceIsReadAsItWasWritten() {
        var kinds = Set.of(Kind.VISIT, Kind.PHONE_CALL);

        assertThat(Chosen.write(kinds)).isEqualTo("PHONE_CALL,VISIT");
        assertThat(Chosen.kinds(Chosen.write(kinds))).isEqualTo(kinds);
        assertThat(Chosen.keys(Chosen.write(Set.of()))).isEmpty();
    }
}
