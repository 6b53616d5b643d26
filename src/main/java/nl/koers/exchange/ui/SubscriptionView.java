package nl.koers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.subscription.Subscription;
import nl.koers.exchange.subscription.Subscriptions;
import nl.koers.exchange.ui.StepList.Step;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;

/** The rep's own calendar elsewhere: where it is, what was found in it, and what becomes of that. */
@Route("import/calendar")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
class SubscriptionView extends Composite<Div> implements HasDynamicTitle, Stage {

    private final transient ImportDesk desk;
    private final transient Subscriptions subscriptions;
    private final transient ImportTexts texts = ImportTexts.here();
    private final Busy busy;
    private final Div content = new Div();

    SubscriptionView(ImportDesk desk, Subscriptions subscriptions) {
        this.desk = desk;
        this.subscriptions = subscriptions;
        this.busy = new Busy(desk.background(), now -> content.setEnabled(!now));
        content.addClassName("stack");
        getContent().addClassNames("page", "page-narrow", "stack", "import-page");
        getContent()
                .add(
                        new H1(getTranslation("subscription.title")),
                        new Anchor("import", getTranslation("subscription.back")),
                        busy,
                        content);
        chooseFile();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("subscription.title");
    }

    @Override
    public Busy busy() {
        return busy;
    }

    @Override
    public void show(Step step, Component shown) {
        content.removeAll();
        content.add(shown);
    }

    @Override
    public void chooseFile() {
        show(Step.FILE, desk.self().map(this::first).orElseGet(this::nobody));
    }

    @Override
    public void problem(String sentence) {
        content.getChildren().forEach(step -> {
            if (step instanceof StepProblem shown) {
                shown.problem(sentence);
            }
        });
    }

    private Component nobody() {
        var empty = new Div(new H2(texts.text("nobody")), new Paragraph(texts.text("nobody.text")));
        empty.addClassNames("card", "empty");
        return empty;
    }

    private Component first(RepId rep) {
        return subscriptions
                .of(desk.team(), rep)
                .<Component>map(known -> known(rep, known))
                .orElseGet(() -> new AddressForm(address -> subscribe(rep, address)));
    }

    private SubscriptionCard known(RepId rep, Subscription known) {
        var zone = desk.roster().profile(desk.team()).zone();
        return new SubscriptionCard(known, zone, () -> look(rep, known), () -> {
            subscriptions.stop(desk.team(), rep);
            chooseFile();
        });
    }

    private void subscribe(RepId rep, String address) {
        var team = desk.team();
        busy.during(getTranslation("subscription.busy"), () -> subscriptions.subscribe(team, rep, address), outcome -> {
            switch (outcome) {
                case Outcome.Saved<Subscription> saved -> chooseFile();
                case Outcome.Conflict<Subscription> conflict -> problem(conflict.who());
                case Outcome.Rejected<Subscription> rejected -> problem(texts.sentence(rejected.reason()));
            }
        });
    }

    private void look(RepId rep, Subscription known) {
        var team = desk.team();
        new CalendarSteps(desk, this, ImportScope.of(team, rep))
                .look(known.masked(), () -> subscriptions.look(team, rep));
    }
}
