package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Koers ends without a goodbye while two people write in one text: as often as the property koers.kills says. */
@Journey
class KillJourney {

    private static final int KILLS = Integer.getInteger("koers.kills", 2);
    private static final int BEFORE = 4;
    private static final int AROUND = 16;

    @Test
    void nothingIsLostAndNothingIsThereTwice(Browsers browsers, Koers koers) throws Exception {
        var anna = Writer.of(browsers, Person.ANNA, 'a', Keys.HOME);
        var bram = Writer.of(browsers, Person.BRAM, 'b', Keys.END);
        var writers = List.of(anna, bram);
        var screens = writers.stream().map(Writer::text).toList();
        anna.text().go(Keys.CONTROL, "a").type("|");
        SharedText.same(screens, List.of("|"));
        anna.text().go(Keys.CONTROL, Keys.HOME);

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var kill = 0; kill < KILLS; kill++) {
                writers.forEach(writer -> writer.text().browser().mark());
                var typing = writers.stream()
                        .map(writer -> hands.submit(() -> writer.write(AROUND)))
                        .toList();
                writers.forEach(
                        writer -> writer.text().browser().until("writing", () -> writer.still() < AROUND - BEFORE));
                koers.kill();
                koers.start();
                for (Future<?> ended : typing) {
                    ended.get();
                }
                writers.forEach(Writer::isBack);
            }
        }

        var typed = writers.stream().map(Writer::typed).flatMap(List::stream).toList();
        var doc = SharedText.same(screens, typed);
        assertThat(typed)
                .hasSize(KILLS * AROUND * writers.size())
                .allSatisfy(piece -> assertThat(doc.split(piece, -1)).as(piece).hasSize(2));
        assertThat(left(doc, typed))
                .as("what nobody typed")
                .hasSizeLessThanOrEqualTo(
                        writers.stream().mapToInt(Writer::lost).sum());
        anna.text()
                .browser()
                .until("stored", () -> koers.data().text(anna.text().id()).equals(doc));
    }

    @Test
    void aFieldEditedWhileKoersIsAwayIsSavedOnceWhenItIsBack(Browsers browsers, Koers koers) {
        var sent = "Verstuurd zonder Koers";
        var begun = "Begonnen zonder Koers";
        var anna = PlanScreen.of(browsers.open(Window.LAPTOP), Person.ANNA).adds(sent);
        var bram = PlanScreen.of(browsers.open(Window.LAPTOP), Person.BRAM).adds(begun);
        Stream.of(anna, bram).forEach(screen -> screen.browser().mark());

        koers.kill();
        anna.enters(sent, "GOOD_WHEN").type("zeven van zeven", Keys.ENTER);
        bram.enters(begun, "GOOD_WHEN").type("negen van");
        koers.start();

        Stream.of(anna, bram)
                .map(PlanScreen::browser)
                .forEach(browser ->
                        browser.until("loaded anew", () -> !browser.isMarked()).settled());
        bram.hasOpen(begun, "GOOD_WHEN", "negen van").shows(sent, "GOOD_WHEN", "zeven van zeven");
        anna.shows(sent, "GOOD_WHEN", "zeven van zeven");
        bram.write(" negen").shows(begun, "GOOD_WHEN", "negen van negen");
        assertThat(koers.data().read("select value_after from plan_change where field = 'GOOD_WHEN'"))
                .containsOnlyOnce("zeven van zeven", "negen van negen");
    }

    private static String left(String doc, List<String> typed) {
        var left = doc.replace("|", "");
        for (var piece : typed) {
            left = left.replace(piece, "");
        }
        return left;
    }
}
