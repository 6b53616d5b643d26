package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.Reason;

/** What a password must be: long rather than odd (OWASP ASVS 5.0, 6.2). */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private Passwords() {}

    /** Why a new password is refused; empty when it is good. */
    static Optional<Reason> fault(String password, String email) {
        if (password.length() < SHORTEST) {
            return Optional.of(Reason.of("password-too-short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Reason.of("password-too-long", LONGEST));
        }
        if (password.equalsIgnoreCase(email) || password.chars().distinct().count() < 5) {
            return Optional.of(Reason.of("password-too-simple"));
        }
        return Optional.empty();
    }
}
