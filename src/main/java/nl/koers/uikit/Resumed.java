package nl.koers.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The browser was out of reach and is back: what it shows may be old. */
public class Resumed extends ComponentEvent<UI> {

    public Resumed(UI source) {
        super(source, true);
    }
}
