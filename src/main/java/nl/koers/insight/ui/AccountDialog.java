package nl.koers.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

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
        add(content);
        var help = new Anchor("help#insight", getTranslation("insight.to-help"));
        help.setRouterIgnore(true);
        var links = new Div(help);
        links.addClassNames("row", "grow");
        account.link().ifPresent(link -> links.addComponentAsFirst(new Anchor(link.path(), link.label())));
        getFooter().add(links);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
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

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        cells.forEach(text -> row.add(new NativeTableCell(text)));
        return row;
    }
}
