/** In and out: files, calendars, exports, the API and webhooks. */
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
            "board",
            "plan",
            "plan::model",
            "meeting",
            "meeting::model",
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.exchange;
