package nl.koers.exchange.api;

import java.util.List;
import java.util.Optional;

/**
 * Why a request was refused, as RFC 9457 writes it.
 *
 * @param type what is the matter, for programs
 * @param title the same in words
 * @param detail a sentence about this very request
 * @param reason the rule that refused it, for programs
 * @param errors the parts of the request that are wrong
 */
record Problem(
        String type, String title, int status, String detail, Optional<String> reason, Optional<List<Fault>> errors) {}
