package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;

/** The last step: what was done, and what can be done with it. */
final class DoneStep extends Composite<Div> {

    private final transient ImportTexts texts = ImportTexts.here();
    private final transient ImportDone done;
    private final Subject subject;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Div buttons = new Div();

    DoneStep(ImportDone done, Intake<?> intake) {
        this.done = done;
        this.subject = intake.lines().subject();
        title.setText(texts.text("done"));
        title.getElement().setAttribute("role", "status");
        list.add(new ListItem(texts.of(subject, "done.added", done.added())));
        if (done.changed() > 0) {
            list.add(new ListItem(texts.of(subject, "done.changed", done.changed())));
        }
        if (done.known() > 0) {
            list.add(new ListItem(texts.of(subject, "done.known", done.known())));
        }
        buttons.addClassName("row");
        buttons.add(new Anchor(intake.place(), texts.of(subject, "done.place")));
        getContent().addClassNames("card", "stack");
        getContent().add(title, list, buttons);
    }

    void offerUndo(ImportDesk desk, ImportScope scope, Stage stage) {
        done.run().ifPresent(run -> {
            var undo = new TakeBack(desk, scope, subject, run, done.added() + done.changed(), stage::chooseFile);
            undo.whenTaken(() -> {
                title.setText(texts.text("done.taken-back"));
                list.setVisible(false);
            });
            buttons.add(undo.button());
            getContent().add(undo);
        });
    }

    <T extends Told<T>> void offerRefused(
            ImportDesk desk, ImportScope scope, Given file, String sheet, Preview<T> preview) {
        if (preview.refused() > 0) {
            buttons.add(new RefusedLink(desk, scope, file, sheet, preview));
        }
    }

    /** The next of the files that were given together, else any other. */
    void offerNext(FileQueue queue, Stage stage) {
        queue.upcoming()
                .ifPresentOrElse(
                        name -> {
                            var next = new Button(texts.text("done.next", name, queue.left()), click -> queue.next());
                            next.addThemeVariants(ButtonVariant.PRIMARY);
                            buttons.addComponentAsFirst(next);
                        },
                        () -> offerAgain(stage));
    }

    void offerAgain(Stage stage) {
        buttons.add(new Button(texts.text("done.again"), click -> stage.chooseFile()));
    }
}
