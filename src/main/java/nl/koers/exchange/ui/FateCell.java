package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.RepId;

/** What becomes of a line, and why or how. */
final class FateCell extends Div {

    FateCell(Fate<?> fate, ImportTexts texts, String explanation) {
        var why = new Span(explanation);
        why.addClassName("why");
        addClassName("import-cell");
        add(new FateTag(fate, texts), why);
    }

    /**
     * Of a line of a table.
     *
     * @param names of the reps
     */
    static <T extends Told<T>> FateCell of(
            Fate<T> fate, ImportTexts texts, Intake<T> intake, Map<RepId, String> names) {
        return new FateCell(
                fate,
                texts,
                switch (fate) {
                    case Fate.New<T> added -> "";
                    case Fate.Same<T> same -> "";
                    case Fate.Changed<T> changed ->
                        ImportTexts.joined(whose(changed, texts, names), intake.changes(changed));
                    case Fate.Refused<T> refused -> texts.sentence(refused.reason());
                });
    }

    /** {@code verkoper Anna de Vries → Bo Jansen}. */
    private static <T extends Told<T>> String whose(
            Fate.Changed<T> changed, ImportTexts texts, Map<RepId, String> names) {
        var before = changed.before().whose();
        var after = changed.after().whose();
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? ""
                : texts.text("handed-over", names.getOrDefault(before.get(), ""), names.getOrDefault(after.get(), ""));
    }
}
