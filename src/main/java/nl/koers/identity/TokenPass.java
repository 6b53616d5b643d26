package nl.koers.identity;

import java.io.Serial;
import java.io.Serializable;

/** The principal of a program that came with a token. */
record TokenPass(long token) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
}
