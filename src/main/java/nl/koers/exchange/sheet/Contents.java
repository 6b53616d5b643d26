package nl.koers.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a workbook says of itself.
 *
 * @param sheets those that can be seen, in the order of their tabs
 * @param is1904 its days are counted from 1904
 */
record Contents(List<Sheet> sheets, boolean is1904) {

    static final Contents NONE = new Contents(List.of(), false);

    private static final int MOST = 200;

    /**
     * One sheet.
     *
     * @param link names the part that holds it
     */
    record Sheet(String name, String link) {}

    static Contents read(Markup markup) throws IOException {
        var sheets = new ArrayList<Sheet>();
        var is1904 = false;
        while (markup.next()) {
            if (markup.opens("sheet")
                    && !markup.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                sheets.add(new Sheet(markup.attribute("name"), markup.attribute("id")));
            } else if (markup.opens("workbookPr")) {
                var value = markup.attribute("date1904");
                is1904 = "1".equals(value) || "true".equals(value);
            }
            if (sheets.size() > MOST) {
                throw new Refusal("sheet.many", MOST);
            }
        }
        return new Contents(List.copyOf(sheets), is1904);
    }

    /** Which part each link leads to, by the names inside the file. */
    static Map<String, String> links(Markup markup) throws IOException {
        var links = new HashMap<String, String>();
        while (markup.next()) {
            if (markup.opens("Relationship") && links.size() < 10 * MOST) {
                links.put(markup.attribute("Id"), markup.attribute("Target"));
            }
        }
        return links;
    }
}
