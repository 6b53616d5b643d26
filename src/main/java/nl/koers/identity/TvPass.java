package nl.koers.identity;

import java.io.Serial;
import java.io.Serializable;

/** The principal of a screen that came by a TV link. */
record TvPass(long link) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
}
