/** Teams, reps, weekly patterns, leave, holidays and team settings. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Team",
        allowedDependencies = {"kernel", "live", "identity", "team::model", "database"})
@org.jspecify.annotations.NullMarked
package nl.koers.team;
