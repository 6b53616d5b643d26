package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.koers.customer.Customer;

@Schema(name = "Customer", description = "A customer of the team.")
record CustomerView(
        @Schema(example = "12") long id,
        @Schema(example = "Bakkerij De Korenaar") String name) {

    static CustomerView of(Customer customer) {
        return new CustomerView(customer.id().value(), customer.name());
    }
}
