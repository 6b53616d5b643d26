/** The screens on which a manager sets the team up; owns no table. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "identity::ui",
            "exchange::hook",
            "team",
            "team::model",
            "norm",
            "norm::model",
            "appointment",
            "deal",
            "deal::model",
            "reminder",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.settings;
