package nl.koers.insight.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;

/** A number that says, when clicked, how it was worked out and from which records. */
final class Figure extends NativeButton {

    /**
     * Shows a number.
     *
     * @param shown the number as it stands on the screen
     * @param what the number is, for who does not see its place
     * @param account asked when somebody wants to know
     */
    Figure(String shown, String what, Supplier<Account> account) {
        super(shown);
        addClassName("figure");
        setAriaLabel(getTranslation("insight.figure", what, shown));
        addClickListener(click -> new AccountDialog(account.get()).open());
    }
}
