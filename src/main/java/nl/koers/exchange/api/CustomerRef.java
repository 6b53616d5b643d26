package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.koers.appointment.CustomerChoice;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Grant;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Reason;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CustomerReference",
        description = "Either the id of a customer, or a name; a new name becomes a customer. A name needs the scope"
                + " WRITE_CUSTOMERS as well.")
record CustomerRef(
        @Schema(example = "12") @Nullable Long id,
        @Schema(example = "Bakkerij De Korenaar") @Nullable String name) {

    /** What the services take, when the token may name customers. */
    static CustomerChoice choice(@Nullable CustomerRef asked, CurrentCaller caller) {
        var customer = Fields.needed("/customer", asked);
        if ((customer.id() == null) == (customer.name() == null)) {
            throw Refusal.ofField("/customer", Reason.of("api.customer-either"));
        }
        if (customer.name() == null) {
            return new CustomerChoice.Known(new CustomerId(Fields.id("/customer/id", customer.id())));
        }
        if (scopesOf(caller)
                .filter(grant -> grant.scopes().contains(TokenScope.WRITE_CUSTOMERS))
                .isEmpty()) {
            throw ScopeGuard.outOfScope(TokenScope.WRITE_CUSTOMERS);
        }
        return new CustomerChoice.Typed(customer.name());
    }

    private static Optional<Grant> scopesOf(CurrentCaller caller) {
        return caller.person().flatMap(Caller.Person::grant);
    }
}
