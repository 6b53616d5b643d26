package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.RepId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {

    private static final NearNames TEAM = new NearNames(List.of(
            new RepName(new RepId(1), "Anna de Wit", ""),
            new RepName(new RepId(2), "Bram Jansen", ""),
            new RepName(new RepId(3), "Bo Jansen", "")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Wit, Anna de            | 1
        Anna Wit                | 1
        A. de Wit               | 1
        Ana de Wit              | 1
        anna.dewit@oud.example  | 1
        Anna                    | 1
        Bram Janssen            | 2
        Jansen Bo               | 3
        """)
    void aNameThatIsNearlySomebodysIsProposed(String text, long rep) {
        assertThat(TEAM.to(text)).contains(new RepId(rep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jansen", "B. Jansen", "Kees", "", "de", "info@koers.example"})
    void whoMayBeMoreThanOneOrNobodyIsNotGuessed(String text) {
        assertThat(TEAM.to(text)).isEqualTo(Optional.empty());
    }
}
