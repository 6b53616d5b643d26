package nl.koers.meeting.model;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;

/**
 * Somebody of the team: a rep, with or without a login of his or her own, or a member who does not sell. Written as
 * {@code r12} or {@code a3}.
 */
public sealed interface Who {

    record OfRep(RepId rep) implements Who {
        @Override
        public String toString() {
            return "r" + rep;
        }
    }

    record OfMember(AccountId account) implements Who {
        @Override
        public String toString() {
            return "a" + account;
        }
    }

    /** Reads what {@link Object#toString} wrote; empty for everything else. */
    static Optional<Who> parse(String written) {
        if (!Letters.WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(written.substring(1));
        return Optional.of(written.charAt(0) == 'r' ? new OfRep(new RepId(id)) : new OfMember(new AccountId(id)));
    }

    /** How it is written. */
    final class Letters {

        private static final Pattern WRITTEN = Pattern.compile("[ra][1-9]\\d{0,17}");

        private Letters() {}
    }
}
