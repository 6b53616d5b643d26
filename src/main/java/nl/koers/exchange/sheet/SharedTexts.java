package nl.koers.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, each once; cells name them by their number. */
record SharedTexts(List<String> texts) {

    static final SharedTexts NONE = new SharedTexts(List.of());

    private static final int MOST = 500_000;

    static SharedTexts read(Markup markup, Allowance allowance) throws IOException {
        var texts = new ArrayList<String>();
        while (markup.next()) {
            if (markup.opens("si")) {
                // how a text is pronounced in Japanese is no part of it
                var text = CellText.unescaped(markup.text("rPh", CellText.LONGEST));
                allowance.takeText(text.length());
                texts.add(text);
                if (texts.size() > MOST) {
                    throw new Refusal("sheet.much");
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** Empty for a number that the list does not have. */
    String text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
