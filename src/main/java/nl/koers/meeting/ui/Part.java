package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Div;

/** What an agenda point has besides notes and decisions. Made for one point; shows again what changed. */
abstract class Part extends Div {

    /** Reads and shows again; what somebody is typing stays. */
    abstract void refresh();
}
