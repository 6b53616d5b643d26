/** What somebody should not forget: inside Koers always, and by mail at most once a day for who wants it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reminder",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "team",
            "team::model",
            "norm::model",
            "appointment",
            "appointment::model",
            "board",
            "insight::model",
            "plan",
            "plan::model",
            "meeting",
            "meeting::model",
            "exchange::hook",
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.reminder;
