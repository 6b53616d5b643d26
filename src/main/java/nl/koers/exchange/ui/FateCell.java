package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Told;

/** What becomes of a line, and why or how. */
final class FateCell extends Div {

    FateCell(Fate<?> fate, ImportTexts texts, String explanation) {
        var why = new Span(explanation);
        why.addClassName("why");
        addClassName("import-cell");
        add(new FateTag(fate, texts), why);
    }

    /** Of a line of a table. */
    static <T extends Told<T>> FateCell of(Fate<T> fate, ImportTexts texts, Intake<T> intake) {
        return new FateCell(
                fate,
                texts,
                switch (fate) {
                    case Fate.New<T> added -> "";
                    case Fate.Same<T> same -> "";
                    case Fate.Changed<T> changed -> intake.changes(changed);
                    case Fate.Refused<T> refused -> texts.sentence(refused.reason());
                });
    }
}
