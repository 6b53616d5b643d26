package nl.koers.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Draws a picture, with the same numbers as a table behind it. As wide as its place, with a height of its own. */
@Tag("koers-chart")
@JsModule("./koers-chart.ts")
@NpmPackage(value = "uplot", version = "1.6.32")
@CssImport("uplot/dist/uPlot.min.css")
public final class Chart extends Component implements HasStyle, HasSize, LocaleChangeObserver {

    /** Name in the browser and key; the number that some have comes in the browser, in place of #. */
    private static final Map<String, String> WORDS = Map.of(
            "table", "chart.table",
            "picture", "chart.picture",
            "save", "chart.save",
            "saveHint", "chart.save-hint",
            "empty", "chart.empty",
            "keys", "chart.keys",
            "marks", "chart.marks",
            "day", "chart.day",
            "millions", "chart.millions",
            "week", "chart.week");

    /** Shows another picture in place of what was shown. */
    public void show(Picture picture) {
        getElement().setPropertyJson("picture", PictureJson.of(picture));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach((name, key) -> words.put(name, getTranslation(key, "#")));
        getElement().setPropertyJson("words", words);
    }
}
