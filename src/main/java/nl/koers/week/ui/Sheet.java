package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog that comes from below on a phone, with a place for what is wrong and a way out. */
class Sheet extends Dialog {

    private final Div content = new Div();
    private final Paragraph problem = new Paragraph();

    Sheet(String title) {
        setHeaderTitle(title);
        addClassName("sheet");
        content.addClassNames("stack", "sheet-content");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(content);
        var out = new Button(getTranslation("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(problem, out);
    }

    Div content() {
        return content;
    }

    void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
