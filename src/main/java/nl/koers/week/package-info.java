/** The screen on which a rep keeps the own week; owns no table. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Week",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "team",
            "team::model",
            "norm",
            "norm::model",
            "customer",
            "appointment",
            "appointment::model",
            "deal",
            "deal::ui",
            "board",
            "board::ui",
            "meeting",
            "meeting::ui",
            "reminder",
            "reminder::ui",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.week;
