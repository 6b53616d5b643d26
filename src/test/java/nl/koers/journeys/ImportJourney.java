package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Real files through a real browser. */
@Journey
class ImportJourney {

    private final LocalDate nextMonday = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Amsterdam"))
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void aFileFromTheCrmIsShownFirstAndTwiceChangesNothing(Browsers browsers) throws IOException {
        var day = nextMonday.format(DateTimeFormatter.ofPattern("d-M-uuuu"));
        var file = file("export.csv", """
                Klant;Datum;Tijd;Soort
                Café Überfluß;%s;09:30;bezoek
                Smederij 't Vuur;%s;14:00;videogesprek
                ;%s;15:00;bezoek
                """.formatted(day, day, day).getBytes(WINDOWS));
        var carla = browsers.open(Window.LAPTOP).of(Person.CARLA);

        upload(carla, file).choose("Voorbeeld bekijken");
        carla.sees("Café Überfluß").sees("Geweigerd (1)").sees("Er is nog niets veranderd");
        carla.choose("2 afspraken importeren").sees("2 nieuwe afspraken toegevoegd");
        upload(carla, file).choose("Voorbeeld bekijken");

        carla.sees("Staat er al (2)").sees("Niets te importeren");
    }

    @Test
    void onlyWhatIsTickedInACalendarIsTaken(Browsers browsers) throws IOException {
        var day = nextMonday.format(DateTimeFormatter.BASIC_ISO_DATE);
        var file = file("agenda.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:een
                DTSTART:%1$sT090000Z
                DTEND:%1$sT100000Z
                SUMMARY:Bezoek Zuivel De Vecht
                LOCATION:Hattem
                ATTENDEE:mailto:inkoop@zuivel.example
                END:VEVENT
                BEGIN:VEVENT
                UID:twee
                DTSTART:%1$sT120000Z
                DTEND:%1$sT130000Z
                SUMMARY:Tandarts
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR
                """.formatted(day).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        var hugo = browsers.open(Window.PHONE).of(Person.HUGO).open("/import");

        hugo.find(By.xpath("//label[normalize-space()='Mijn agenda']")).click();
        choose(hugo.settled(), file);

        hugo.sees("Eén privéafspraak weggelaten").sees("Zuivel De Vecht");
        assertThat(hugo.texts("body")).noneMatch(text -> text.contains("Tandarts"));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInOneSentence(Browsers browsers) throws IOException {
        var carla = browsers.open(Window.LAPTOP).of(Person.CARLA);

        upload(carla, file("groot.csv", new byte[10_000_000]));

        carla.sees(".problem", "5 MB");
    }

    @Test
    void aTeamsYearGoesInFromThreeFilesAndOutAgain(Browsers browsers) throws IOException {
        var people = file("mensen.csv", """
                Naam;Eerste werkdag;Werkdagen;FOP
                Vera Molenaar;5-1-2026;ma-vr;bestaand
                Wout Zeeman;5-1-2026;ma,di,wo,do½;40% nieuw
                Xander Parttime;5-1-2026;soms;
                """.getBytes(StandardCharsets.UTF_8));
        var day = nextMonday.format(DateTimeFormatter.ofPattern("d-M-uuuu"));
        var visits = file("afspraken.csv", """
                Verkoper;Klant;Datum;Soort
                Vera Molenaar;Molen De Hoop;%s;bezoek
                Zeeman, Wout;Havenbedrijf Zuid;%s;Demo
                """.formatted(day, day).getBytes(StandardCharsets.UTF_8));
        var orders = file("orders.csv", """
                Verkoper;Klant;Aanvraagdatum;Bedrag
                Vera Molenaar;Molen De Hoop;5-1-2026;12.500,00
                """.getBytes(StandardCharsets.UTF_8));
        var marit = browsers.open(Window.LAPTOP).of(Person.MARIT).open("/import");

        choose(marit, orders, visits, people).sees("mensen.csv").choose("Voorbeeld bekijken");
        marit.sees("Geweigerd (1)").choose("2 verkopers importeren").sees("2 verkopers toegevoegd");
        marit.choose("Volgend bestand: afspraken.csv (nog 2)").choose("Voorbeeld bekijken");
        marit.sees("Bedoel je Wout Zeeman?").sees("Demo").choose("Voorbeeld bekijken");
        marit.sees("Havenbedrijf Zuid").choose("2 afspraken importeren").sees("2 nieuwe afspraken toegevoegd");
        marit.choose("Volgend bestand: orders.csv").choose("Voorbeeld bekijken");
        marit.choose("Eén aanvraag importeren").sees("Eén nieuwe aanvraag of order toegevoegd");

        marit.open("/import").choose("Import van orders.csv terugdraaien").choose("Ja, draai terug");
        marit.sees("Eén regel weggehaald.").choose("Sluiten");
        marit.choose("Import van afspraken.csv terugdraaien")
                .choose("Ja, draai terug")
                .sees("2 regels weggehaald.");
        marit.choose("Sluiten").choose("Import van mensen.csv terugdraaien").choose("Ja, draai terug");
        marit.sees("2 regels weggehaald.").open("/settings");
        assertThat(marit.texts("body")).noneMatch(text -> text.contains("Vera Molenaar"));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Browser upload(Browser browser, Path file) {
        return choose(browser.open("/import"), file);
    }

    /** Gives the files to the hidden field behind the button, as the dialog of the browser would. */
    private static Browser choose(Browser browser, Path... files) {
        browser.find(By.cssSelector("vaadin-upload"))
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
        return browser.settled();
    }
}
