package nl.koers.customer;

import nl.koers.kernel.CustomerId;

/** A customer as a team knows it. */
public record Customer(CustomerId id, String name) {}
