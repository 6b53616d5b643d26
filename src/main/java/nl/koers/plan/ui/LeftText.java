package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;

/** What somebody was still typing in an item when another took it off the screen: the page hears it, for the item can't. */
final class LeftText {

    private static final Pattern NAME = Pattern.compile("(?:.*:)?(\\d{1,18}):([A-Z_]+)");
    private static final String DECIDED = "document.dispatchEvent(new CustomEvent('koers-decided', {detail: $0}))";

    private LeftText() {}

    static void hear(PlanDesk desk, Component page) {
        page.getElement()
                .addEventListener("koers-left", event -> hear(desk, event))
                .addEventData("event.detail.name")
                .addEventData("event.detail.seen")
                .addEventData("event.detail.typed")
                .allowInert();
    }

    private static void hear(PlanDesk desk, DomEvent event) {
        var name = NAME.matcher(text(event, "name"));
        if (name.matches()) {
            var item = new ItemId(Long.parseLong(name.group(1)));
            Stream.of(Field.values())
                    .filter(field -> field.toString().equals(name.group(2)))
                    .forEach(field -> desk.edits().left(item, field, text(event, "seen"), text(event, "typed")));
        }
    }

    /** The browser keeps what was typed until this is said. */
    static void decided(PlanDesk desk, Component page, ItemId item, Field field) {
        page.getElement().executeJs(DECIDED, desk.own(ItemValues.key(item, field)));
    }

    private static String text(DomEvent event, String what) {
        return event.getEventData().path("event.detail." + what).asString("");
    }
}
