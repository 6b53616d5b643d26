package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.exchange.ImportRun;
import nl.koers.exchange.ImportScope;

/** What was imported lately; each of it can be taken back. */
final class PastImports extends Composite<Div> {

    private final transient ImportTexts texts = ImportTexts.here();
    private final transient ImportDesk desk;
    private final transient ImportScope scope;
    private final transient Stage stage;

    PastImports(ImportDesk desk, ImportScope scope, Stage stage) {
        this.desk = desk;
        this.scope = scope;
        this.stage = stage;
        var runs = desk.runs().latest(scope);
        var list = new UnorderedList();
        list.addClassName("import-runs");
        runs.forEach(run -> list.add(item(run)));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(texts.text("runs")), list);
        setVisible(!runs.isEmpty());
    }

    private ListItem item(ImportRun run) {
        var what = new Div(new Span(run.file()), small(texts.run(run, desk.zone())));
        what.addClassName("import-cell");
        var row = new Div(what);
        row.addClassNames("row", "import-run");
        var item = new ListItem(row);
        if (run.isTakenBack()) {
            row.add(small(texts.text("runs.taken-back")));
        } else {
            var undo = new TakeBack(desk, scope, run.subject(), run.id(), run.left(), stage::chooseFile);
            undo.button().setAriaLabel(texts.text("runs.undo", run.file()));
            row.add(undo.button());
            item.add(undo);
        }
        return item;
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassName("why");
        return span;
    }
}
