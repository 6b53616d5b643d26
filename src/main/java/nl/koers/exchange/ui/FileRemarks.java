package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.exchange.FileColumns;
import nl.koers.uikit.ViewWords;

/** Whose export a file seems to be, and what of it is no line. */
final class FileRemarks extends UnorderedList {

    FileRemarks(FileColumns columns) {
        addClassNames("tiny", "import-notes");
        columns.crm().ifPresent(crm -> add(new ListItem(getTranslation("import.columns.crm", crm.label()))));
        columns.leaveToo().ifPresent(leave -> add(new ListItem(getTranslation("import.columns.leave-too"))));
        var words = ViewWords.here();
        columns.remarks().forEach(remark -> add(new ListItem(words.sentence(remark))));
        setVisible(getComponentCount() > 0);
    }
}
