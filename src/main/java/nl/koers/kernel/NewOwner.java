package nl.koers.kernel;

/**
 * Who takes over what somebody else has. Rights are checked for whoever has it; whether the taker is of the team is for
 * the service to check.
 */
public record NewOwner(RepId rep) {}
