package nl.koers.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.insight.ui.Account.Line;

/** How a figure was worked out, with the records behind it. */
final class AccountDialog extends Dialog {

    private static final String WIDEST = "42rem";

    AccountDialog(Account account) {
        addClassName("account-dialog");
        setMaxWidth(WIDEST);
        setHeaderTitle(account.title());
        var content = new Div();
        content.addClassName("stack");
        account.steps().forEach(step -> content.add(new Paragraph(step)));
        if (!account.heads().isEmpty()) {
            content.add(table(account));
        }
        if (account.links().stream().anyMatch(link -> link.path().isEmpty())) {
            content.add(new Paragraph(getTranslation("insight.closed")));
        }
        add(content);
        var help = new Anchor("help#insight", getTranslation("insight.to-help"));
        help.setRouterIgnore(true);
        var links = new Div();
        links.addClassNames("row", "grow", "account-links");
        account.links()
                .forEach(link ->
                        link.path().map(path -> new Anchor(path, link.label())).ifPresent(links::add));
        links.add(help);
        getFooter().add(links);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        addAttachListener(attached -> closeOnLeaving(attached.getUI()));
    }

    /** Its links lead to the records, which nothing should cover. */
    private void closeOnLeaving(UI ui) {
        var leaving = ui.addAfterNavigationListener(there -> close());
        addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
        });
    }

    private NativeTable table(Account account) {
        var table = new NativeTable();
        table.addClassName("account-table");
        table.setCaptionText(getTranslation("insight.records", account.records().size()));
        var heads = new NativeTableRow();
        account.heads().forEach(text -> {
            var head = new NativeTableHeaderCell(text);
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        table.getHead().add(heads);
        account.records().stream().map(AccountDialog::row).forEach(table.getBody()::add);
        return table;
    }

    private static NativeTableRow row(Line line) {
        var row = new NativeTableRow();
        line.cells().forEach(text -> row.add(cell(line, text, row.getComponentCount() == 0)));
        return row;
    }

    private static NativeTableCell cell(Line line, String text, boolean isFirst) {
        return line.path()
                .filter(path -> isFirst)
                .map(path -> new NativeTableCell(new Anchor(path, text)))
                .orElseGet(() -> new NativeTableCell(text));
    }
}
