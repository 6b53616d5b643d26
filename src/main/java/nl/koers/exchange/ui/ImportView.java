package nl.koers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.ui.StepList.Step;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;

/** Takes what files and calendars hold: choose, look, confirm. Until then nothing is written, and all can be taken back. */
@Route("import")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 7, title = "nav.import")
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, Stage {

    private final transient ImportDesk desk;
    private final transient ImportTexts texts = ImportTexts.here();
    private final StepList steps = new StepList();
    private final Busy busy;
    private final Div content = new Div();
    private final Anchor calendar = new Anchor("import/calendar", getTranslation("subscription.link"));
    private final Div past = new Div();
    private Optional<Subject> asked = Optional.empty();

    ImportView(ImportDesk desk) {
        this.desk = desk;
        this.busy = new Busy(desk.background(), now -> content.setEnabled(!now));
        content.addClassName("import-step");
        content.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("page", "stack", "import-page");
        getContent().add(new H1(getTranslation("nav.import")), steps, busy, content, calendar, past);
        chooseFile();
    }

    /** From the screen of deals one comes for deals. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("what")
                .filter("deals"::equals)
                .map(deals -> Subject.DEAL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.import");
    }

    @Override
    public Busy busy() {
        return busy;
    }

    @Override
    public void show(Step step, Component shown) {
        steps.at(step);
        content.removeAll();
        content.add(shown);
        if (step != Step.FILE) {
            content.getElement().callJsFunction("focus");
        }
        past.setVisible(step == Step.FILE);
        calendar.setVisible(step == Step.FILE && desk.self().isPresent());
    }

    @Override
    public void problem(String sentence) {
        content.getChildren().forEach(step -> {
            if (step instanceof StepProblem shown) {
                shown.problem(sentence);
            }
        });
    }

    @Override
    public void chooseFile() {
        var scope = desk.scope();
        past.removeAll();
        if (scope.isEmpty()) {
            var empty = new Div(new H2(texts.text("nobody")), new Paragraph(texts.text("nobody.text")));
            empty.addClassNames("card", "empty");
            show(Step.FILE, empty);
            return;
        }
        show(Step.FILE, new FileStep(desk, this::read));
        past.add(new PastImports(desk, scope.get(), this));
    }

    private void read(Source source, ImportScope scope, Weeks weeks, List<Given> files) {
        switch (source) {
            case FILES -> new FileQueue(desk, this, scope, asked).read(files);
            case CALENDAR -> new CalendarSteps(desk, this, scope).read(files.getFirst(), weeks);
        }
    }
}
