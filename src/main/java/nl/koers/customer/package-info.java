/** Customers of a team. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Customer",
        allowedDependencies = {"kernel", "live", "identity", "team", "database"})
@org.jspecify.annotations.NullMarked
package nl.koers.customer;
