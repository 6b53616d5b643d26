package nl.koers.deal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.Reason;

/** A dialog that comes from below on a phone; stays open while something is wrong, and says what. */
class DealSheet extends Dialog {

    private final Div content = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button(getTranslation("deal.save"));
    private final DealClerk clerk;

    DealSheet(DealClerk clerk, String title) {
        this.clerk = clerk;
        setHeaderTitle(title);
        addClassName("sheet");
        content.addClassNames("stack", "sheet-content");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(content);
        var out = new Button(getTranslation("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(problem, out, save);
    }

    DealClerk clerk() {
        return clerk;
    }

    void fill(Component... fields) {
        content.add(fields);
    }

    void saveAs(String label) {
        save.setText(label);
    }

    /** What was refused may be sent again; what was sent, not. */
    void onSave(Supplier<Optional<Reason>> command) {
        save.addClickListener(click -> command.get()
                .ifPresentOrElse(why -> problem(clerk.texts().words().sentence(why)), this::close));
    }

    private void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
        save.setEnabled(true);
    }
}
