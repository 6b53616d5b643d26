package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import nl.koers.exchange.hook.HookMessage;
import nl.koers.exchange.hook.Webhook;

/** One webhook with what was sent. */
final class WebhookItem extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient SettingsDesk desk;
    private final transient Webhook hook;
    private final transient ZoneId zone;
    private final SettingsTexts texts = SettingsTexts.here();
    private final UnorderedList log = new UnorderedList();
    private final Details details = new Details(getTranslation("settings.webhooks.log"), log);

    WebhookItem(SettingsDesk desk, Webhook hook, Runnable changed) {
        this.desk = desk;
        this.hook = hook;
        this.zone = desk.profile().zone();
        var what = new Paragraph(hook.host() + " · "
                + hook.events().stream()
                        .sorted()
                        .map(event -> getTranslation("webhook.event." + event))
                        .collect(Collectors.joining(" · ")));
        what.addClassName("muted");
        log.addClassName("settings-list");
        details.addOpenedChangeListener(opened -> readLog());
        var ping = new Button(getTranslation("settings.webhooks.ping"), click -> {
            desk.webhooks().ping(desk.team(), hook.id());
            showLog();
        });
        var remove = new Button(getTranslation("settings.webhooks.remove"), click -> {
            desk.webhooks().remove(desk.team(), hook.id());
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("settings.webhooks.remove-of", hook.name()));
        var buttons = new Div(ping, remove);
        buttons.addClassName("row");
        getContent().addClassName("stack");
        getContent().add(new H3(hook.name()), what);
        hook.offSince().ifPresent(since -> getContent().add(off(since, changed)));
        getContent().add(buttons, details);
    }

    private Div off(Instant since, Runnable changed) {
        var problem = new Paragraph(getTranslation("settings.webhooks.off", moment(since)));
        problem.addClassName("problem");
        var on = new Button(getTranslation("settings.webhooks.on"), click -> {
            desk.webhooks().switchOn(desk.team(), hook.id());
            changed.run();
        });
        return new Div(problem, on);
    }

    private void showLog() {
        details.setOpened(true);
        readLog();
    }

    private void readLog() {
        var messages = desk.webhooks().log(desk.team(), hook.id());
        log.removeAll();
        messages.forEach(message -> log.add(item(message)));
        if (messages.isEmpty()) {
            log.add(new ListItem(getTranslation("settings.webhooks.log.empty")));
        }
    }

    private ListItem item(HookMessage message) {
        var state = new Span(getTranslation("webhook.state." + message.state()));
        state.addClassNames("tag", tag(message.state()));
        var answered = message.status() == 0
                ? getTranslation("settings.webhooks.no-answer")
                : getTranslation("settings.webhooks.answer", Integer.toString(message.status()));
        var tried = message.triedAt()
                .map(at -> getTranslation("settings.webhooks.tried", moment(at), answered, message.tries()))
                .orElseGet(() -> getTranslation("settings.webhooks.untried"));
        var when = new Span(tried);
        when.addClassName("muted");
        var text = new Div(new Span(message.event() + " · " + moment(message.madeAt())), when);
        text.addClassNames("grow", "item-text");
        var again = new Button(getTranslation("settings.webhooks.again"), click -> {
            desk.webhooks().sendAgain(desk.team(), message.id());
            readLog();
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(text, state, again);
    }

    private static String tag(HookMessage.State state) {
        return switch (state) {
            case DONE -> "tag-ok";
            case WAITING -> "tag-chance";
            case GIVEN_UP -> "tag-short";
        };
    }

    private String moment(Instant at) {
        var there = at.atZone(zone);
        return texts.formats().date(there.toLocalDate()) + " " + TIME.format(there);
    }
}
