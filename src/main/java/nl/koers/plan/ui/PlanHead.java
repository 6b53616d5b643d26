package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TextId;
import nl.koers.plan.Person;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Who;
import nl.koers.text.ui.SharedTextField;

/** What the plan is called, where it goes, why, and what can be done with it as a whole. */
final class PlanHead extends Div {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final ItemValues values;
    private final Span adopted = new Span();
    private final Button adopt;
    private final Select<Optional<Who>> whose = new Select<>();
    private final Details why;
    private boolean showing;
    private List<Person> offered = List.of();

    /**
     * The head of one plan.
     *
     * @param here who is here now
     */
    PlanHead(PlanDesk desk, PlanItem plan, HereBar here, Actions actions) {
        this.desk = desk;
        this.texts = desk.texts();
        values = new ItemValues(desk, plan.id());
        addClassName("plan-head");
        getElement().setAttribute("data-plan", true);
        adopted.addClassName("muted");
        var period = new Span(values.add(Field.FIRST_DAY, ""), new Span("–"), values.add(Field.LAST_DAY, ""));
        period.addClassName("plan-period");
        var name = new Div(values.add(Field.TITLE, ""), new Span("·"), period, adopted);
        name.addClassName("plan-name");
        var horizon = new H1(values.add(Field.HORIZON, texts.text("plan.hint.horizon")));
        why = new Details(texts.text("plan.field.WHY"));
        why.addClassName("plan-why");
        why.addOpenedChangeListener(change -> {
            writeWhy(plan);
            if (change.isFromClient()) {
                actions.why(change.isOpened());
            }
        });
        var heading = new Div(name, horizon, why);
        heading.addClassName("grow");
        whose.setAriaLabel(texts.text("plan.filter"));
        whose.addClassName("plan-filter");
        whose.addValueChangeListener(change -> {
            if (!showing) {
                actions.filter(change.getValue());
            }
        });
        adopt = new Button(
                texts.text("plan.adopt"),
                click -> desk.tell(desk.services()
                                .courses()
                                .adopt(desk.team(), desk.page().id()))
                        .ifPresent(desk.answers()::refused));
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        adopt.setTooltipText(texts.text("plan.adopt.hint"));
        var history = new Button(texts.text("plan.history"), click -> HistoryDialog.ofPlan(desk, actions::on));
        var plans = new Button(texts.text("plan.plans"), click -> new PlansDialog(desk, actions::plan).open());
        var buttons = new Div(here, whose, history, plans, adopt);
        buttons.addClassName("plan-actions");
        add(heading, buttons);
    }

    /** What the head asks of the page. */
    interface Actions {

        void filter(Optional<Who> person);

        /** Another plan. */
        void plan(PlanId id);

        /** The plan as it was on a day. */
        void on(LocalDate day);

        /** Whether somebody reads why. */
        void why(boolean open);
    }

    void show(PlanPage page, Optional<Who> person) {
        var plan = page.state().plan();
        values.show(plan);
        NewText.in(
                adopted,
                plan.day(Field.ADOPTED_ON)
                        .map(day -> "· "
                                + texts.text("plan.adopted", texts.formats().day(day)))
                        .orElseGet(() -> "· " + texts.text("plan.draft")));
        adopt.setVisible(plan.day(Field.ADOPTED_ON).isEmpty() && desk.mayDecide());
        why.setVisible(plan.has(Field.WHY));
        offer(page, person);
    }

    /** Another list of people travels to the browser as a whole, so only when there is one. */
    private void offer(PlanPage page, Optional<Who> person) {
        if (offered.equals(page.people())) {
            return;
        }
        offered = page.people();
        showing = true;
        whose.setItems(Stream.concat(
                        Stream.of(Optional.<Who>empty()),
                        page.people().stream()
                                .filter(one -> !one.left()
                                        || person.filter(one.who()::equals).isPresent())
                                .map(Person::who)
                                .map(Optional::of))
                .toList());
        whose.setItemLabelGenerator(who -> who.flatMap(one -> texts.person(page, one))
                .map(Person::name)
                .orElseGet(() -> texts.text("plan.everybody")));
        whose.setValue(person);
        showing = false;
    }

    ItemValues values() {
        return values;
    }

    void openWhy(boolean open) {
        why.setOpened(open);
    }

    /** The text is only fetched by who wants to read it. */
    private void writeWhy(PlanItem plan) {
        if (why.isOpened() && why.getContent().findAny().isEmpty()) {
            var text = desk.text(new TextId(Long.parseLong(plan.get(Field.WHY))), texts.text("plan.field.WHY"));
            if (text instanceof SharedTextField field) {
                field.setPlaceholder(texts.text("plan.hint.why"));
            }
            why.add(text);
        }
    }
}
