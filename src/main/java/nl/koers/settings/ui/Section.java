package nl.koers.settings.ui;

/** A part of the settings that can be read again when there is news. What somebody is typing stays. */
interface Section {
    void refresh();
}
