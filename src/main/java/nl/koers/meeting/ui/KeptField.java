package nl.koers.meeting.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Keeps what somebody types in a field in the browser until it was sent, so that it is there again after a reload. */
final class KeptField {

    /** The field tells the server what it got back, as if it had been typed. */
    private static final String KEEP = """
            const key = 'koers-line:' + $0;
            const kept = sessionStorage.getItem(key);
            if (kept && !this.value) {
              this.value = kept;
            }
            this.addEventListener('value-changed', () => {
              if (this.value) {
                sessionStorage.setItem(key, this.value);
              } else {
                sessionStorage.removeItem(key);
              }
            });""";

    private KeptField() {}

    /** @param name the same for this field of this person on every page, and for nothing else */
    static void keep(TextField field, String name) {
        field.addAttachListener(attached -> field.getElement().executeJs(KEEP, name));
    }
}
