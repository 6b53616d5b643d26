package nl.koers.text.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.kernel.TextId;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What somebody typed in this browser in texts that were closed before it got in, with a way to copy it. Nothing is shown
 * when there is nothing; opened again, the texts take it in by themselves.
 */
@Tag("koers-left")
@JsModule("./koers-left.ts")
public final class LeftTexts extends Component implements LocaleChangeObserver {

    private static final Map<String, String> WORDS = Map.of(
            "title", "text.late",
            "why", "text.late.why",
            "copy", "text.copy",
            "copied", "text.copied",
            "discard", "text.discard");

    public LeftTexts(List<TextId> texts) {
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("texts", texts.stream().map(TextId::toString).collect(Collectors.joining(",")));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach((name, key) -> words.put(name, getTranslation(key)));
        getElement().setAttribute("words", words.toString());
    }
}
