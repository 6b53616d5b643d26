package nl.koers.exchange.ui;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that came together, reasons for closed weeks, and taking back. */
class ManyFilesTest extends ImportScene {

    @Autowired
    JdbcClient sql;

    @Test
    void severalFilesGoOneAfterAnotherAndAnImportIsTakenBack() {
        var crew = teams.found();
        as(crew.manager().account(), window -> {
            var visits = file(
                    "afspraken.csv",
                    utf8("Verkoper;Klant;Datum;Soort", "Kuiper Cas;ACME;17-11-2026;Demo", ";ACME;17-11-2026;bezoek"));
            var people = file("mensen.csv", utf8("Naam;Eerste werkdag", "Cas Kuiper;5-1-2026"));
            window.test(window.find(Upload.class).single()).uploadAll(visits, people);
            finish(window);

            click(window, "Voorbeeld bekijken");
            click(window, "Eén verkoper importeren");
            click(window, "Volgend bestand: afspraken.csv");
            click(window, "Voorbeeld bekijken");
            Select<String> demo = choice(window, "‘Demo’ bij Soort (één regel)");
            demo.setValue("VISIT");
            click(window, "Voorbeeld bekijken");
            click(window, "Eén afspraak importeren");
            assertThat(window.find(Anchor.class)
                            .withText("Eén geweigerde regel downloaden")
                            .exists())
                    .isTrue();

            click(window, "Terugdraaien");
            click(window, "Ja, draai terug");
            assertThat(window.find(Paragraph.class)
                            .withText("Eén regel weggehaald.")
                            .exists())
                    .isTrue();
            assertThat(window.find(H2.class)
                            .withText("De import is teruggedraaid")
                            .exists())
                    .isTrue();
            assertThat(texts(window)).doesNotContain("Eén nieuwe afspraak toegevoegd.");
        });
    }

    @Test
    void aFileThatTellsNothingNewIsSkippedForTheNext() {
        var crew = teams.found();
        teams.hire(crew, "Cas Kuiper");
        as(crew.manager().account(), window -> {
            var people = file("mensen.csv", utf8("Naam;Eerste werkdag", "Cas Kuiper;5-1-2026"));
            var visits = file("afspraken.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-11-2026"));
            window.test(window.find(Upload.class).single()).uploadAll(visits, people);
            finish(window);
            click(window, "Voorbeeld bekijken");

            click(window, "Dit bestand overslaan");

            assertThat(window.find(Paragraph.class)
                            .withTextContaining("afspraken.csv: één regel gevonden")
                            .exists())
                    .isTrue();
            assertThat(window.find(Button.class)
                            .withText("Dit bestand overslaan")
                            .exists())
                    .isFalse();
        });
    }

    /** The team is of today; a week that closed since its founding still wants a reason of its own. */
    @Test
    void weeksOfBeforeTheTeamWasThereNeedNoReasonOfTheirOwn() {
        var crew = teams.found();
        teams.hire(crew, "Cas Kuiper");
        as(crew.manager().account(), window -> {
            upload(window, "maart.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-3-2026"));
            click(window, "Voorbeeld bekijken");

            assertThat(window.find(TextField.class).withLabel("Reden").single().getValue())
                    .isEqualTo("Eerste import: van vóór Koers");
            click(window, "Eén afspraak importeren");
            assertThat(texts(window)).contains("Eén nieuwe afspraak toegevoegd.");
            click(window, "Terugdraaien");
            click(window, "Ja, draai terug");
            assertThat(window.find(Paragraph.class)
                            .withText("Eén regel weggehaald.")
                            .exists())
                    .isTrue();
        });
        assertThat(reasons(crew)).containsOnly("Eerste import: van vóór Koers");

        sql.sql("update team set founded_on = '2026-03-01' where id = ?")
                .param(crew.team().value())
                .update();
        as(crew.manager().account(), window -> {
            upload(window, "april.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;14-4-2026"));
            click(window, "Voorbeeld bekijken");
            assertThat(window.find(TextField.class).withLabel("Reden").single().getValue())
                    .isEmpty();
        });
    }

    @Test
    void aReasonForClosedWeeksIsAskedOnceForFilesThatCameTogether() {
        var crew = teams.found();
        teams.hire(crew, "Cas Kuiper");
        as(crew.manager().account(), window -> {
            var first = file("maart.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-3-2026"));
            var second = file("april.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;14-4-2026"));
            window.test(window.find(Upload.class).single()).uploadAll(first, second);
            finish(window);
            click(window, "Voorbeeld bekijken");
            window.test(window.find(TextField.class).withLabel("Reden").single())
                    .setValue("Ons eerste jaar");
            click(window, "Opnieuw bekijken");
            click(window, "Eén afspraak importeren");
            click(window, "Volgend bestand: april.csv");
            click(window, "Voorbeeld bekijken");

            assertThat(window.find(TextField.class).withLabel("Reden").single().getValue())
                    .isEqualTo("Ons eerste jaar");
            assertThat(window.find(Button.class)
                            .withText("Eén afspraak importeren")
                            .single()
                            .isEnabled())
                    .isTrue();
        });
    }

    private List<String> reasons(Teams.Crew crew) {
        return sql.sql("select reason from audit_entry where team_id = ? and what = 'appointment.imported'")
                .param(crew.team().value())
                .query(String.class)
                .list();
    }
}
