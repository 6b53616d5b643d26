package nl.koers.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Draws a picture, with the same numbers as a table behind it. As wide as its place, with a height of its own. */
@Tag("koers-chart")
public final class Chart extends Component implements HasStyle, HasSize {

    /** Shows another picture in place of what was shown. */
    public void show(Picture picture) {
        getElement().setPropertyJson("picture", PictureJson.of(picture));
    }
}
