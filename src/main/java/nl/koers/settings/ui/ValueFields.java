package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The fields in which a dated value is entered. */
interface ValueFields<T> {

    Component component();

    void show(T value);

    /** The value as it stands there; empty while it is none, which the fields then say. */
    Optional<T> read();

    void onChange(Runnable changed);
}
