package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.TakenBack;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.Outcome;

/** Takes back a whole import: asks once, says what came of it and why some of it stays. */
final class TakeBack extends Composite<Div> {

    private static final int MOST = 50;

    private final transient ImportTexts texts = ImportTexts.here();
    private final transient ImportDesk desk;
    private final transient ImportScope scope;
    private final long run;
    private final int things;
    private final boolean asksReason;
    private final transient Runnable onClosed;
    private final Button ask = new Button();
    private final Button sure = new Button();
    private final Button close = new Button();
    private final TextField reason = new TextField();
    private final Paragraph said = new Paragraph();
    private final UnorderedList kept = new UnorderedList();
    private final Busy busy;
    private transient Runnable onTaken = () -> {};

    /**
     * For one import.
     *
     * @param things how many of its things are there to be taken back
     */
    TakeBack(ImportDesk desk, ImportScope scope, Subject subject, long run, int things, Runnable onClosed) {
        this.asksReason = desk.isManager() && subject.mayNeedReason();
        this.desk = desk;
        this.scope = scope;
        this.run = run;
        this.things = things;
        this.onClosed = onClosed;
        ask.setText(texts.text("undo"));
        ask.addClickListener(click -> open());
        sure.setText(texts.text("undo.sure"));
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        sure.setDisableOnClick(true);
        sure.addClickListener(click -> takeBack());
        close.setText(texts.text("undo.not"));
        close.addClickListener(click -> close());
        reason.setLabel(texts.text("reason"));
        reason.setHelperText(texts.text("undo.reason.hint"));
        reason.setValue(asksReason ? texts.text("undo.reason") : "");
        said.getElement().setAttribute("role", "status");
        kept.addClassNames("tiny", "import-notes");
        var row = new Div(sure, close);
        row.addClassName("row");
        busy = new Busy(desk.background(), now -> {
            row.setVisible(!now);
            reason.setEnabled(!now);
        });
        getContent().addClassNames("stack", "import-undo");
        getContent().add(said, kept, reason, busy, row);
        setVisible(false);
    }

    /** Opens the question; stands among the other buttons. */
    Button button() {
        return ask;
    }

    /** Does something once all of it was taken back. */
    void whenTaken(Runnable what) {
        onTaken = what;
    }

    private void open() {
        said.setText(texts.text("undo.question"));
        reason.setVisible(asksReason);
        setVisible(true);
        ask.setEnabled(false);
        sure.focus();
    }

    private void close() {
        setVisible(false);
        ask.setEnabled(true);
        if (!sure.isVisible()) {
            onClosed.run();
        }
    }

    private void takeBack() {
        var why = reason.getValue();
        busy.counting(
                texts.text("busy.undoing"),
                things,
                progress -> desk.runs().takeBack(scope, run, why, progress),
                this::answer);
    }

    private void answer(Outcome<TakenBack> outcome) {
        sure.setEnabled(true);
        switch (outcome) {
            case Outcome.Saved<TakenBack>(var done) -> tell(done);
            case Outcome.Conflict<TakenBack> conflict -> said.setText(conflict.who());
            case Outcome.Rejected<TakenBack>(var why) -> said.setText(texts.sentence(why));
        }
    }

    private void tell(TakenBack done) {
        said.setText(ImportTexts.joined(
                texts.text("undo.removed", done.removed()),
                done.restored() > 0 ? texts.text("undo.restored", done.restored()) : "",
                done.kept().isEmpty() ? "" : texts.text("undo.kept", done.kept().size())));
        kept.removeAll();
        done.kept().stream()
                .limit(MOST)
                .forEach(line -> kept.add(new ListItem(line.name() + ": " + texts.sentence(line.why()))));
        var isDone = done.kept().isEmpty();
        sure.setVisible(!isDone);
        reason.setVisible(!isDone && asksReason);
        close.setText(texts.text("undo.close"));
        close.focus();
        if (isDone) {
            onTaken.run();
        }
    }
}
