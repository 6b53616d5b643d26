package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.exchange.ImportDone;

/** The last step: what was done. */
final class DoneStep extends Composite<Div> {

    DoneStep(ImportDone done, Intake<?> intake, Runnable onAgain) {
        var texts = ImportTexts.here();
        var title = new H2(texts.text("done"));
        title.getElement().setAttribute("role", "status");
        var list = new UnorderedList(new ListItem(intake.text("done.added", done.added())));
        if (done.changed() > 0) {
            list.add(new ListItem(intake.text("done.changed", done.changed())));
        }
        if (done.known() > 0) {
            list.add(new ListItem(intake.text("done.known", done.known())));
        }
        var buttons = new Div(
                new Anchor(intake.place(), intake.text("done.place")),
                new Button(texts.text("done.again"), click -> onAgain.run()));
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(title, list, buttons);
    }
}
