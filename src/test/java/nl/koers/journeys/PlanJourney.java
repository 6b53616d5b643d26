package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.FluentWait;

/** Several people at once at one plan. */
@Journey
class PlanJourney {

    private static final int MOST_BYTES = 2048;
    private static final Duration GONE = Duration.ofSeconds(30);
    private static final int PIECES = 8;
    private static final String HINT = "wanneer is het goed";

    @Test
    void aChangedFieldShowsOnEveryScreenWithTheNameOfWhoDidIt(Browsers browsers) {
        var marit = PlanScreen.of(browsers.open(Window.LAPTOP), Person.MARIT);
        var anna = PlanScreen.of(browsers.open(Window.LAPTOP), Person.ANNA);
        var bram = PlanScreen.of(browsers.open(Window.PHONE), Person.BRAM);
        var others = List.of(marit, bram);
        others.forEach(screen -> screen.browser().mark());
        anna.adds("Drie aan tafel");

        anna.enters("Drie aan tafel", "GOOD_WHEN");
        others.forEach(screen -> screen.showsIn("Drie aan tafel", "GOOD_WHEN", "Anna typt"));
        anna.write("iedereen ziet het");

        others.forEach(screen -> screen.shows("Drie aan tafel", "GOOD_WHEN", "iedereen ziet het")
                .litUp("GOOD_WHEN", "Anna de Wit")
                .showsIn("Drie aan tafel", "GOOD_WHEN", ""));
        assertThat(others)
                .as("not loaded anew")
                .allMatch(screen -> screen.browser().isMarked());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Neem de mijne,          van Marit
            Laat de andere staan,   van Anna
            """)
    void twoInOneFieldSeeBothValuesAndNothingIsLost(String choice, String result, Browsers browsers, Koers koers) {
        var line = "Twee in één veld: " + choice;
        var marit = PlanScreen.of(browsers.open(Window.LAPTOP), Person.MARIT).adds(line);
        var anna = PlanScreen.of(browsers.open(Window.LAPTOP), Person.ANNA).shows(line, "TITLE", line);
        marit.enters(line, "GOOD_WHEN");
        anna.edits(line, "GOOD_WHEN", "van Anna");
        marit.shows(line, "GOOD_WHEN", "van Anna");

        marit.write("van Marit");

        marit.browser().sees(".conflict", "Anna de Wit was je voor");
        assertThat(marit.browser().texts(".conflict-value")).containsExactlyInAnyOrder("van Anna", "van Marit");
        anna.shows(line, "GOOD_WHEN", "van Anna");
        marit.browser().choose(choice);
        Stream.of(marit, anna).forEach(screen -> screen.shows(line, "GOOD_WHEN", result));
        assertThat(marit.browser().has(".conflict")).isFalse();
        assertThat(koers.data().read("select value_after from plan_change where field = 'GOOD_WHEN'"))
                .as("the history")
                .contains("van Anna", result);
    }

    @Test
    void threeWriteInOneTextAtDifferentPlaces(Browsers browsers, Koers koers) throws Exception {
        var texts = Stream.of(Person.MARIT, Person.ANNA, Person.BRAM)
                .map(person ->
                        PlanScreen.of(browsers.open(Window.LAPTOP), person).why())
                .toList();
        texts.getFirst().go(Keys.CONTROL, "a").type("boven ", Keys.ENTER, "midden ", Keys.ENTER, "onder ");
        SharedText.same(texts, List.of("boven", "midden", "onder"));

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var typing : hands.invokeAll(IntStream.range(0, texts.size())
                    .mapToObj(who -> Executors.callable(() -> write(texts.get(who), who)))
                    .toList())) {
                typing.get();
            }
        }

        var all = IntStream.range(0, texts.size())
                .mapToObj(PlanJourney::pieces)
                .flatMap(List::stream)
                .toList();
        var doc = SharedText.same(texts, all);
        assertThat(doc.lines())
                .containsExactly(
                        "boven " + String.join("", pieces(0)),
                        "midden " + String.join("", pieces(1)),
                        "onder " + String.join("", pieces(2)));
        texts.getFirst()
                .browser()
                .until("stored", () -> koers.data().text(texts.getFirst().id()).equals(doc));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldEditedWhileTheConnectionIsCutIsNotLost(Cable.Cut how, Browsers browsers, Koers koers) {
        var line = "Zonder verbinding: " + how;
        var marit = PlanScreen.of(browsers.open(Window.LAPTOP), Person.MARIT).adds(line);
        try (var cable = Cable.to(koers)) {
            var anna = PlanScreen.of(browsers.open(Window.LAPTOP, cable), Person.ANNA)
                    .shows(line, "TITLE", line);
            cable.cut(how);
            anna.enters(line, "GOOD_WHEN").type("zonder verbinding", Keys.ENTER);
            anna.hasOpen(line, "GOOD_WHEN", "zonder verbinding");
            marit.shows(line, "GOOD_WHEN", HINT);

            cable.mend();

            Stream.of(marit, anna).forEach(screen -> screen.shows(line, "GOOD_WHEN", "zonder verbinding"));
        }
    }

    @ParameterizedTest
    @CsvSource({"GOOD_WHEN, tien van tien", "TITLE, Wat anderen ervan merken"})
    void anEditOfALinePushesLittleToTheOtherScreens(String field, String value, Browsers browsers) {
        var anna = PlanScreen.of(browsers.open(Window.LAPTOP), Person.ANNA);
        var line = "Weinig naar de anderen: " + field;
        pushesLittle(anna.adds(line), others(browsers), line, field, value);
    }

    @Test
    void anEditOfTheHorizonPushesLittleToTheOtherScreens(Browsers browsers) {
        var anna = PlanScreen.of(browsers.open(Window.LAPTOP), Person.ANNA);
        pushesLittle(anna, others(browsers), anna.title(), "HORIZON", "Samen verder dan alleen");
    }

    @Test
    void whoIsHereIsShownUntilTheirBrowserDies(Browsers browsers) {
        var marit = PlanScreen.of(browsers.open(Window.LAPTOP), Person.MARIT);
        var carla = PlanScreen.of(browsers.open(Window.PHONE), Person.CARLA);
        marit.browser().until("Carla is here", () -> marit.people().contains("Carla Nijs"));
        carla.browser().until("both are here", () -> carla.people().containsAll(marit.people()));

        browsers.kill(carla.browser());

        new FluentWait<>(marit)
                .withTimeout(GONE)
                .pollingEvery(Duration.ofMillis(100))
                .withMessage("Carla is gone")
                .until(screen -> !screen.people().contains("Carla Nijs"));
        assertThat(marit.people()).isNotEmpty();
    }

    private static List<PlanScreen> others(Browsers browsers) {
        return List.of(
                PlanScreen.of(browsers.open(Window.LAPTOP), Person.MARIT),
                PlanScreen.of(browsers.open(Window.PHONE), Person.BRAM));
    }

    private static void pushesLittle(
            PlanScreen anna, List<PlanScreen> others, String line, String field, String value) {
        Stream.concat(Stream.of(anna), others.stream()).forEach(screen -> screen.sees(1 + others.size()));
        others.forEach(PlanScreen::pushed);

        anna.edits(line, field, value);

        var now = "TITLE".equals(field) ? value : line;
        for (var screen : others) {
            screen.shows(now, field, value).litUp(field, "Anna de Wit").showsIn(now, field, "");
            var pushed = screen.pushed();
            assertThat(pushed.getBytes(StandardCharsets.UTF_8))
                    .as("pushed by an edit of %s: %s", field, pushed)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(MOST_BYTES);
        }
    }

    /** At the end of one's own line. */
    private static void write(SharedText text, int who) {
        text.go(Keys.CONTROL, Keys.HOME);
        IntStream.range(0, who).forEach(line -> text.type(Keys.DOWN));
        text.type(Keys.END);
        pieces(who).forEach(text::type);
    }

    private static List<String> pieces(int who) {
        return IntStream.range(0, PIECES)
                .mapToObj(number -> "%c%d ".formatted('a' + who, number))
                .toList();
    }
}
