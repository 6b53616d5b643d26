package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Things below a title; nothing at all while there are none. A thing that is the same as before keeps its row. */
final class TitledList<T> extends Div {

    private final transient Rows<T> rows;

    TitledList(String title, Function<T, Component> make) {
        var list = new UnorderedList();
        list.addClassName("action-list");
        rows = Rows.ofFixed(list, make);
        addClassName("stack");
        add(new H3(title), list);
    }

    void show(List<T> items) {
        rows.show(items);
        setVisible(!items.isEmpty());
    }
}
