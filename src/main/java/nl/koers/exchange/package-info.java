/** Import of appointments and deals from files and calendars. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "team",
            "team::model",
            "customer",
            "appointment",
            "appointment::model",
            "deal",
            "deal::model",
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.exchange;
