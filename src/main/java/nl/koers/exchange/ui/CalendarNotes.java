package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.model.LeftOut;

/** What a calendar holds besides its proposals: what was left out, what could not be read, what was assumed. */
final class CalendarNotes extends UnorderedList {

    private static final int MOST = 50;

    CalendarNotes(CalendarPreview preview, ImportTexts texts) {
        addClassNames("tiny", "import-notes");
        preview.remarks().forEach(remark -> add(new ListItem(texts.sentence(remark))));
        for (var why : LeftOut.values()) {
            var number = preview.leftOut().getOrDefault(why, 0);
            if (number > 0) {
                add(new ListItem(texts.text("left-out." + why, number)));
            }
        }
        preview.refused().stream()
                .limit(MOST)
                .forEach(bad -> add(new ListItem(texts.text(
                        "calendar.bad", Integer.toString(bad.line()), bad.text(), texts.sentence(bad.reason())))));
        if (preview.refused().size() > MOST) {
            add(new ListItem(texts.text("calendar.bad.more", preview.refused().size() - MOST)));
        }
        setVisible(getComponentCount() > 0);
    }
}
