/** The plan that the team edits together: horizon, planning, selection, steering (P1-P7). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "text",
            "text::ui",
            "team",
            "customer",
            "appointment",
            "deal",
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.plan;
