package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The team meets: the leader on the wall, two at laptops, one on a phone; from the start to the minutes. */
@Journey
class MeetingJourney {

    private static final String FIRST_BYTES_OF_THE_PDF = """
            const link = [...document.querySelectorAll('a.download')].find(each => each.textContent === 'PDF');
            return fetch(link.href).then(answer => answer.arrayBuffer())
                .then(bytes => String.fromCharCode(...new Uint8Array(bytes).slice(0, 5)));""";

    @Test
    void fourPeopleMeetFromTheStartToTheMinutes(Browsers browsers) {
        var marit = browsers.open(Window.WALL).of(Person.MARIT).open("/meeting");
        marit.choose("Overleg starten").sees(".point h2", "Cijfers");
        marit.open("/meeting?presenter").sees(".up-next", "Hierna: Actiepunten");
        var anna = browsers.open(Window.LAPTOP).of(Person.ANNA);
        var bram = browsers.open(Window.LAPTOP).of(Person.BRAM);
        var carla = browsers.open(Window.PHONE).of(Person.CARLA);
        var others = List.of(anna, bram, carla);
        others.forEach(each -> each.open("/meeting").sees(".point h2", "Cijfers"));

        writeTogether(anna, bram, carla);
        browsers.photograph("meeting-numbers");
        actOnLastTime(marit, anna, bram, others);
        browsers.photograph("meeting-actions");
        wanderAndComeBack(carla);
        decideTheCourse(marit, others);
        editThePlan(anna, bram, carla);
        browsers.photograph("meeting-plan");

        others.forEach(each -> each.open("/meeting").sees(".point h2", "Plan en koers"));
        promise(marit, anna, bram);
        browsers.photograph("meeting-promises");
        close(marit, anna);
        browsers.photograph("meeting-minutes");
    }

    /** Three write in the notes of one point. */
    private static void writeTogether(Browser anna, Browser bram, Browser carla) {
        anna.find(By.cssSelector(".point koers-text .cm-content")).click();
        anna.press("Levertijd is het gesprek van de week.");
        List.of(bram, carla).forEach(each -> each.sees("koers-text .cm-content", "Levertijd is het gesprek"));
        bram.find(By.cssSelector(".point koers-text .cm-content")).click();
        bram.press(Keys.CONTROL, Keys.END);
        bram.press(" Wij noemen hem zelf.");
        List.of(anna, carla).forEach(each -> each.sees("koers-text .cm-content", "Wij noemen hem zelf."));
    }

    private static void actOnLastTime(Browser marit, Browser anna, Browser bram, List<Browser> others) {
        marit.press(Keys.ARROW_RIGHT).sees(".point h2", "Actiepunten");
        others.forEach(each -> each.sees(".point h2", "Actiepunten"));
        anna.find(By.cssSelector("vaadin-button[aria-label^='Gedaan: Rotec bellen']"))
                .click();
        others.forEach(each -> each.sees(".action[data-state=DONE]", "Rotec bellen"));
        bram.choose("Nieuw actiepunt").write("Wat", "Stand op de beurs regelen").choose("Actiepunt maken");
        others.forEach(each -> each.sees(".action-list", "Stand op de beurs regelen"));
        marit.sees(".action-list", "Stand op de beurs regelen");
    }

    private static void wanderAndComeBack(Browser carla) {
        carla.find(By.xpath("//nav[contains(@class,'agenda')]//button[contains(.,'Cijfers')]"))
                .click();
        carla.sees(".point h2", "Cijfers").choose("Terug naar het overleg").sees(".point h2", "Actiepunten");
    }

    private static void decideTheCourse(Browser marit, List<Browser> others) {
        marit.press(Keys.ARROW_RIGHT).press(Keys.ARROW_RIGHT).sees(".point h2", "Plan en koers");
        others.forEach(each -> each.sees(".course-change", "zorg 40%"));
        assertThat(others.getFirst().texts("vaadin-button")).doesNotContain("Besluiten");
        marit.choose("Besluiten");
        others.forEach(each -> each.sees(".point", "Geen koerswijziging om te bespreken"));
    }

    /** Three change the plan at once; two of them the same line. */
    private static void editThePlan(Browser anna, Browser bram, Browser carla) {
        List.of(anna, bram, carla).forEach(each -> each.open("/plan").sees("h1", ""));
        typeInTitle(anna, 0, "Lijn van Anna");
        typeInTitle(bram, 0, "Lijn van Bram");
        bram.press(Keys.ENTER).sees(".plan-row", "Lijn van Bram");
        typeInTitle(carla, 1, "Lijn van Carla");
        carla.press(Keys.ENTER).sees(".plan-row", "Lijn van Carla");
        anna.press(Keys.ENTER).sees(".conflict", "Lijn van Bram").sees(".conflict", "Lijn van Anna");
        anna.choose("Neem de mijne");
        List.of(anna, bram, carla)
                .forEach(each -> each.sees(".plan-row", "Lijn van Anna").sees(".plan-row", "Lijn van Carla"));
    }

    private static void typeInTitle(Browser browser, int line, String text) {
        browser.until(
                "a line of the plan",
                () -> browser.driver().findElements(titles()).size() > line);
        browser.driver().findElements(titles()).get(line).click();
        browser.settled();
        browser.find(By.cssSelector(".plan-row koers-value .value-input"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    private static By titles() {
        return By.cssSelector(".plan-row koers-value[data-field='TITLE'] .value-shown");
    }

    private static void promise(Browser marit, Browser anna, Browser bram) {
        marit.press(Keys.ARROW_RIGHT).sees(".point h2", "Wie doet wat");
        anna.sees(".point h2", "Wie doet wat").choose("Toezeggen: Anna de Wit").write("Klantafspraken", "9");
        anna.find(By.cssSelector("vaadin-dialog vaadin-button[theme~='primary']"))
                .click();
        anna.sees(".promise-next", "9");
        bram.sees(".promise-next", "9");
        marit.sees(".promise-next", "9");
    }

    private static void close(Browser marit, Browser anna) {
        marit.press(Keys.ARROW_RIGHT).press(Keys.ARROW_RIGHT).sees(".point h2", "Afsluiten");
        anna.sees(".point h2", "Afsluiten");
        anna.find(By.xpath("//button[contains(@class,'mark-button')][.='8']")).click();
        marit.sees(".point", "Gemiddeld 8,0").choose("Overleg sluiten").sees("vaadin-dialog", "de notulen staan klaar");
        marit.find(By.cssSelector("vaadin-dialog vaadin-button[theme~='primary']"))
                .click();
        marit.sees("h1", "Notulen weekoverleg Team Noord")
                .sees(".minutes", "Levertijd is het gesprek van de week. Wij noemen hem zelf.")
                .sees(".minutes", "Bram Oosterhuis: Stand op de beurs regelen")
                .sees(".minutes", "Van bouw naar zorg")
                .sees(".minutes", "Anna de Wit: 9 klantafspraken")
                .sees(".minutes", "Cijfer voor dit overleg: 8,0");
        assertThat(marit.texts(".minutes")).noneMatch(text -> text.contains("Koers demo"));
        assertThat(Objects.toString(marit.run(FIRST_BYTES_OF_THE_PDF))).isEqualTo("%PDF-");
        anna.sees(".meeting-over", "Dit overleg is gesloten.")
                .find(By.cssSelector(".meeting-over a"))
                .click();
        anna.sees("h1", "Notulen weekoverleg Team Noord");
    }
}
