/** Requests and orders, and the revenue targets they are held against (N6). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Deal",
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
            "database",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.deal;
