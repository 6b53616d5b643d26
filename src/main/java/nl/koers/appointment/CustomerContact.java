package nl.koers.appointment;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.customer.Customer;

/**
 * When a customer was last seen by the team and will be next; by whom is not in it.
 *
 * @param last the last day on which an appointment was held
 * @param next the first day from today on for which one is planned
 */
public record CustomerContact(Customer customer, Optional<LocalDate> last, Optional<LocalDate> next) {}
