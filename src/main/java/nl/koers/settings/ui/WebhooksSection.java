package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.koers.exchange.hook.HookEvent;
import nl.koers.exchange.hook.NewWebhook;
import nl.koers.kernel.Outcome;
import nl.koers.uikit.ShownOnce;

/** What happens in the team, told to programs of others. */
final class WebhooksSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final Div list = new Div();
    private final Div empty = new Div(Cards.hint(getTranslation("settings.webhooks.empty")));
    private final TextField name = new TextField(getTranslation("settings.webhooks.name"));
    private final TextField address = new TextField(getTranslation("settings.webhooks.address"));
    private final CheckboxGroup<HookEvent> events = new CheckboxGroup<>();
    private final ShownOnce secret = new ShownOnce(getTranslation("settings.webhooks.secret"));
    private final Answer answer = new Answer();

    WebhooksSection(SettingsDesk desk) {
        this.desk = desk;
        list.addClassName("stack");
        name.setPlaceholder(getTranslation("settings.webhooks.example"));
        address.setPlaceholder("https://");
        address.setWidthFull();
        events.setLabel(getTranslation("settings.webhooks.events"));
        events.setItems(HookEvent.values());
        events.setItemLabelGenerator(event -> getTranslation("webhook.event." + event));
        events.setValue(Set.of(HookEvent.values()));
        events.addThemeName("vertical");
        var make = new Button(getTranslation("settings.webhooks.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent()
                .add(Cards.of(
                        getTranslation("settings.part.WEBHOOKS"),
                        getTranslation("settings.webhooks.text"),
                        list,
                        empty));
        getContent()
                .add(Cards.of(
                        getTranslation("settings.webhooks.new"),
                        getTranslation("settings.webhooks.new.text"),
                        name,
                        address,
                        events,
                        make,
                        answer,
                        secret));
        refresh();
    }

    @Override
    public void refresh() {
        var hooks = desk.webhooks().of(desk.team());
        list.removeAll();
        hooks.forEach(hook -> list.add(new WebhookItem(desk, hook, this::refresh)));
        list.setVisible(!hooks.isEmpty());
        empty.setVisible(hooks.isEmpty());
    }

    private void make() {
        var outcome = desk.webhooks()
                .make(desk.team(), new NewWebhook(name.getValue(), address.getValue(), events.getValue()));
        if (answer.tell(outcome) && outcome instanceof Outcome.Saved<String>(String made)) {
            answer.clear();
            name.clear();
            address.clear();
            secret.show(made);
        }
        refresh();
    }
}
