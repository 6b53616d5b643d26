package nl.koers.text.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Tells every few seconds, over the socket of shared texts, that somebody still looks at this page. */
@Tag("koers-here")
@JsModule("./koers-here.ts")
public final class HereTag extends Component {

    /** @param token what presence gave on entering */
    public HereTag(String token) {
        getElement().setAttribute("token", token);
    }
}
