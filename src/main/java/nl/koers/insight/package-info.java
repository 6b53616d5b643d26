/** Revenue next to the norm, the diagnosis, the way ahead and the proof (D, F1-F6). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "kernel",
            "live",
            "identity",
            "team",
            "team::model",
            "norm",
            "norm::model",
            "appointment",
            "appointment::model",
            "deal",
            "deal::model",
            "plan",
            "plan::model",
            "uikit",
            "uikit::chart"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.insight;
