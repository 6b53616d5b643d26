package nl.koers.uikit;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The server side of {@code koers-link}: fires {@link Resumed} on the UI when the browser is back. */
@Tag("koers-link")
@JsModule("./koers-link.ts")
public class ConnectionWatch extends Component {

    @ClientCallable
    void resumed() {
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new Resumed(ui)));
    }
}
