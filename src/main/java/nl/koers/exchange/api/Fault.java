package nl.koers.exchange.api;

import java.util.Optional;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer to the field in the body, as RFC 6901 writes it
 * @param parameter the name of the parameter in the address
 */
record Fault(Optional<String> pointer, Optional<String> parameter, String detail) {

    static Fault ofField(String pointer, String detail) {
        return new Fault(Optional.of(pointer), Optional.empty(), detail);
    }

    static Fault ofParameter(String name, String detail) {
        return new Fault(Optional.empty(), Optional.of(name), detail);
    }
}
