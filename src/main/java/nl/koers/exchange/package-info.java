/** Import from files and calendars: people, leave, norms, targets, appointments, deals and customers. */
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
            "norm",
            "norm::model",
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.exchange;
