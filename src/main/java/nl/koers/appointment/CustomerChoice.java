package nl.koers.appointment;

import nl.koers.kernel.CustomerId;

/** With whom: somebody known, or a name that was typed and may be new. */
public sealed interface CustomerChoice {

    record Known(CustomerId id) implements CustomerChoice {}

    record Typed(String name) implements CustomerChoice {}
}
