/** The weekly meeting: series, agenda, actions, commitments, decisions, snapshot and minutes (M1-M6). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "team",
            "team::model",
            "customer",
            "norm",
            "norm::model",
            "appointment",
            "appointment::model",
            "board",
            "board::ui",
            "text",
            "text::ui",
            "insight",
            "plan",
            "plan::model",
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.meeting;
