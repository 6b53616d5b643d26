package nl.koers.text.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.function.Consumer;
import nl.koers.kernel.TextId;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A text that everyone edits at once (design 7.3). The browser talks about it with the server over the socket of shared
 * texts, which checks the rights; nothing of the text passes here.
 */
@Tag("koers-text")
@JsModule("./koers-text.ts")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
public final class SharedTextField extends Component
        implements HasStyle, Focusable<SharedTextField>, LocaleChangeObserver {

    /** Name in the browser and key; the number that some have comes in the browser, in place of #. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("saved", "text.saved"),
            Map.entry("saving", "text.saving"),
            Map.entry("offline", "text.offline"),
            Map.entry("keptOne", "text.kept-one"),
            Map.entry("keptMany", "text.kept-many"),
            Map.entry("frozen", "text.frozen"),
            Map.entry("denied", "text.denied"),
            Map.entry("tooLong", "text.too-long"),
            Map.entry("full", "text.full"),
            Map.entry("broken", "text.broken"),
            Map.entry("noRoom", "text.no-room"),
            Map.entry("left", "text.left"),
            Map.entry("copy", "text.copy"),
            Map.entry("copied", "text.copied"),
            Map.entry("discard", "text.discard"),
            Map.entry("makeAction", "text.make-action"));

    public SharedTextField(TextId text, String label) {
        getElement().setAttribute("text-id", text.toString());
        getElement().setAttribute("label", label);
    }

    /** Others may still change the text meanwhile, and it is seen here. */
    public void setReadOnly(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
    }

    /** What is shown as long as the text is empty. */
    public void setPlaceholder(String placeholder) {
        getElement().setAttribute("placeholder", placeholder);
    }

    /** Hears of each line of an action once, when its author left it. */
    public Registration addActionOffered(Consumer<TypedAction> listener) {
        return listen("action-offered", listener);
    }

    /** Hears of each line of an action that somebody wants to become one. */
    public Registration addActionWanted(Consumer<TypedAction> listener) {
        return listen("action-wanted", listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach((name, key) -> words.put(name, getTranslation(key, "#")));
        getElement().setAttribute("words", words.toString());
    }

    private Registration listen(String event, Consumer<TypedAction> listener) {
        return getElement()
                .addEventListener(event, heard -> {
                    var data = heard.getEventData();
                    listener.accept(new TypedAction(
                            data.path("event.detail.who").asString(""),
                            data.path("event.detail.what").asString(""),
                            data.path("event.detail.due").asString("")));
                })
                .addEventData("event.detail.who")
                .addEventData("event.detail.what")
                .addEventData("event.detail.due");
    }
}
