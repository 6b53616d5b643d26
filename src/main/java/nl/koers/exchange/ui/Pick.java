package nl.koers.exchange.ui;

import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Proposal;

/** What a rep decides about one entry of a calendar. */
final class Pick {

    private final CalendarPreview.Suggestion suggestion;
    private boolean chosen;
    private String customer;

    Pick(CalendarPreview.Suggestion suggestion) {
        this.suggestion = suggestion;
        this.customer = suggestion.proposal().draft().customer();
        this.chosen = canBeChosen() && suggestion.proposal().isProposed();
    }

    Proposal proposal() {
        return suggestion.proposal();
    }

    Fate<Draft> fate() {
        return suggestion.fate();
    }

    boolean canBeChosen() {
        return fate() instanceof Fate.New || fate() instanceof Fate.Changed;
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean wanted) {
        chosen = wanted && canBeChosen();
    }

    void call(String name) {
        customer = name;
    }

    String customer() {
        return customer;
    }

    Draft draft() {
        return suggestion.proposal().draft().with(customer);
    }
}
