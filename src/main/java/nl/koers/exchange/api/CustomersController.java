package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}/customers")
@Tag(name = "Customers")
class CustomersController {

    /** Customers stand in the order of their ids; a cursor has a day, which means nothing here. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Customers customers;
    private final IdempotentCalls calls;

    CustomersController(Customers customers, IdempotentCalls calls) {
        this.customers = customers;
        this.calls = calls;
    }

    @InScope(TokenScope.READ_DETAILS)
    @GetMapping
    @Operation(operationId = "listCustomers", summary = "Customers whose name holds a text")
    Page<CustomerView> list(
            @PathVariable TeamId team,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = Part.FIRST_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var part = Part.of(cursor, limit);
        var after = part.after().map(Cursor::id).orElse(0L);
        return part.page(
                customers.part(team, name, after, part.asked()),
                CustomerView::of,
                customer -> new Cursor(NO_DAY, customer.id().value()));
    }

    @InScope(TokenScope.READ_DETAILS)
    @GetMapping("/{customer}")
    @Operation(operationId = "getCustomer", summary = "One customer")
    ResponseEntity<CustomerView> get(@PathVariable TeamId team, @PathVariable CustomerId customer) {
        var found = Answers.found(customers.find(team, customer));
        return Answers.ok(version(found), CustomerView.of(found));
    }

    @InScope(TokenScope.WRITE_CUSTOMERS)
    @PostMapping
    @AddsOnce
    @Operation(
            operationId = "addCustomer",
            summary = "The customer of a name",
            description =
                    "Adds the customer (201), or finds the one that has this name already, however it is spelled (200).")
    ResponseEntity<CustomerView> add(
            @PathVariable TeamId team,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CustomerWish wish,
            @Parameter(hidden = true) HttpServletRequest request) {
        return calls.once(request, key, CustomerView.class, () -> {
            var added = Answers.saved(customers.addOnce(team, Fields.needed("/name", wish.name())));
            var where = URI.create(
                    "/api/v1/teams/" + team + "/customers/" + added.value().id());
            return Answers.once(added.map(CustomerView::of), where, version(added.value()));
        });
    }

    @InScope(TokenScope.WRITE_CUSTOMERS)
    @PutMapping("/{customer}")
    @Operation(operationId = "renameCustomer", summary = "Another name for a customer")
    ResponseEntity<CustomerView> rename(
            @PathVariable TeamId team,
            @PathVariable CustomerId customer,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CustomerWish wish) {
        var seen = Answers.seen(ifMatch);
        var found = Answers.found(customers.find(team, customer));
        if (!version(found).equals(seen)) {
            throw Refusal.of(ProblemKind.CHANGED, "api.changed-by-somebody");
        }
        var renamed = Answers.saved(customers.rename(team, customer, Fields.needed("/name", wish.name())));
        return Answers.ok(version(renamed), CustomerView.of(renamed));
    }

    /** A customer has nothing but its name. */
    private static String version(Customer customer) {
        return Integer.toHexString(customer.name().hashCode());
    }
}
