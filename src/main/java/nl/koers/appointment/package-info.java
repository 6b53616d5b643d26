/** Customer appointments and tallies, and how they are counted (N7-N10). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Appointment",
        allowedDependencies = {"kernel", "live", "identity", "team", "team::model", "customer", "database", "uikit"})
@org.jspecify.annotations.NullMarked
package nl.koers.appointment;
