package nl.koers.plan.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Style;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;

/** A value that is edited where it stands. The editing itself happens in the browser; only what was decided arrives. */
@Tag("koers-value")
@JsModule("./koers-value.ts")
final class ValueField extends Component implements HasStyle {

    private static final int HUES = 8;

    /** Who hears what somebody does with it. */
    interface Ear {

        void save(String seen, String wanted);

        /** The cursor came in or went out. */
        default void focused(boolean there) {}

        default void history() {}
    }

    private Ear ear = (seen, wanted) -> {};

    ValueField(Field field, String label) {
        getElement().setAttribute("kind", kind(field.type()));
        getElement().setAttribute("data-field", field.name());
        getElement().setProperty("label", label);
    }

    /** One that stays open for the next thing to add. */
    static ValueField adding(String label, String hint) {
        var field = new ValueField(Field.TITLE, label);
        field.getElement().setAttribute("adding", true);
        field.hint(hint);
        return field;
    }

    /** Names it, so that what was typed in it finds it again after the page was loaded anew. */
    void name(String name) {
        getElement().setAttribute("data-name", name);
    }

    void listen(Ear listener) {
        ear = listener;
    }

    void hint(String hint) {
        getElement().setProperty("hint", hint);
    }

    /** Only what is new travels to the browser. */
    void show(String text, String typed) {
        getElement().setProperty("text", text);
        getElement().setProperty("value", typed);
    }

    String text() {
        return getElement().getProperty("text", "");
    }

    void setFixed(boolean fixed) {
        getElement().setProperty("fixed", fixed);
    }

    boolean isFixed() {
        return getElement().getProperty("fixed", false);
    }

    /** What became of what was sent; empty when it stands. */
    void settled(String problem) {
        getElement().callJsFunction("settled", problem);
    }

    /** Opens it with what was typed before. */
    void resume(String typed) {
        getElement().callJsFunction("resume", typed);
    }

    void flash(String name, AccountId by) {
        getElement().callJsFunction("flash", name, (int) (by.value() % HUES));
    }

    /** Somebody else is in it. */
    void typing(Optional<String> name, int hue) {
        getElement().getClassList().set("typing", name.isPresent());
        Style style = getElement().getStyle();
        if (name.isPresent()) {
            getElement().setAttribute("data-typing", name.get());
            style.set("--by", "var(--person-" + hue + ")");
        } else {
            getElement().removeAttribute("data-typing");
        }
    }

    @ClientCallable
    void save(String seen, String wanted) {
        if (!isFixed()) {
            ear.save(seen, wanted);
        }
    }

    @ClientCallable
    void focused(boolean there) {
        ear.focused(there);
    }

    @ClientCallable
    void history() {
        ear.history();
    }

    private static String kind(FieldType type) {
        return switch (type) {
            case FieldType.Amount amount -> "number";
            case FieldType.Day day -> "day";
            case FieldType.Choice choice -> "choice";
            case FieldType.Person person -> "choice";
            case FieldType.Item item -> "choice";
            case FieldType.Text(var longest) -> longest > 200 ? "long" : "text";
            case FieldType.Customers customers -> "text";
            case FieldType.Reference reference -> "text";
        };
    }
}
