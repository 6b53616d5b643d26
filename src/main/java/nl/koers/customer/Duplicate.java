package nl.koers.customer;

/** Two customers whose names are so alike that they may be one. */
public record Duplicate(Customer one, Customer other) {}
