/** Starts the embedded MariaDB and refuses a database that is not durable. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.koers.database;
