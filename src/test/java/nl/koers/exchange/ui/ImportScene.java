package nl.koers.exchange.ui;

import static nl.koers.exchange.Import.utf8;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.AllFinishedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.exchange.CalendarImport;
import nl.koers.exchange.ImportRuns;
import nl.koers.exchange.ImportService;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.TeamRoster;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The import as people see it; the work is done at once instead of in the background. */
@KoersTest
abstract class ImportScene {

    static final byte[] FILE = utf8(
            "Verkoper;Klant;Datum;Status",
            "Anna de Vries;ACME;17-11-2026;Gehouden",
            "Anna de Vries;;18-11-2026;Gehouden");

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private CurrentCaller caller;

    @Autowired
    private Clock clock;

    @Autowired
    private TeamRoster roster;

    @Autowired
    private ImportService imports;

    @Autowired
    private CalendarImport calendars;

    @Autowired
    private ImportRuns runs;

    @Autowired
    Appointments appointments;

    @Autowired
    Teams teams;

    List<Appointment> weekOf(Teams.Crew crew, Teams.Seller seller) {
        return teams.as(seller.account(), () -> appointments.week(crew.team(), seller.rep(), new SalesWeek(2026, 47)));
    }

    void as(AccountId account, Consumer<BrowserlessUIContext> work) {
        teams.as(account, () -> {
            try (var app = SpringBrowserlessApplicationContext.create(spring, ImportView.class);
                    var window = app.newUser().newWindow()) {
                window.getUI().setLocale(Locale.of("nl"));
                window.getUI().add(new ImportView(desk()));
                work.accept(window);
                return account;
            }
        });
    }

    static void upload(BrowserlessUIContext window, String name, byte[] bytes) {
        window.test(window.find(Upload.class).single()).upload(name, "text/plain", bytes);
        finish(window);
    }

    File file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toFile();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the browser tells when the last of the files has arrived. */
    static void finish(BrowserlessUIContext window) {
        window.roundTrip();
        window.find(Upload.class)
                .all()
                .forEach(upload -> ComponentUtil.fireEvent(upload, new AllFinishedEvent(upload)));
        window.roundTrip();
    }

    static void click(BrowserlessUIContext window, String text) {
        window.test(window.find(Button.class).withText(text).single()).click();
        window.roundTrip();
    }

    static void choose(BrowserlessUIContext window, PreviewFilter filter) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<PreviewFilter> group =
                window.find(RadioButtonGroup.class).single();
        group.setValue(filter);
    }

    @SuppressWarnings("unchecked")
    static Grid<Object> grid(BrowserlessUIContext window) {
        return window.find(Grid.class).single();
    }

    static List<String> texts(BrowserlessUIContext window) {
        return window.find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    static List<String> problems(BrowserlessUIContext window) {
        return window.find(Paragraph.class).withClassName("problem").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private ImportDesk desk() {
        return new ImportDesk(caller, clock, roster, imports, calendars, runs, Runnable::run);
    }

    /** The choice under a label. */
    @SuppressWarnings("unchecked")
    static <T> Select<T> choice(BrowserlessUIContext window, String label) {
        return window.find(Select.class).withLabel(label).single();
    }
}
