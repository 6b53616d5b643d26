package nl.koers.plan.model;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;

/** Somebody of the team who owns something in the plan: a rep, or a member who does not sell. */
public sealed interface Who {

    Pattern WRITTEN = Pattern.compile("([ra])([1-9]\\d{0,17})");

    /** As it is kept and stands in an address: {@code r12}, {@code a7}. */
    String written();

    record OfRep(RepId rep) implements Who {

        @Override
        public String written() {
            return "r" + rep;
        }
    }

    record OfAccount(AccountId account) implements Who {

        @Override
        public String written() {
            return "a" + account;
        }
    }

    static Optional<Who> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(match.group(2));
        return Optional.of("r".equals(match.group(1)) ? new OfRep(new RepId(id)) : new OfAccount(new AccountId(id)));
    }
}
