/** The demo team: made by code from a fixed seed, through the services that people use, in an empty database only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "kernel",
            "identity",
            "team",
            "team::model",
            "norm",
            "norm::model",
            "appointment",
            "appointment::model",
            "deal",
            "deal::model",
            "customer",
            "plan",
            "plan::model",
            "board",
            "meeting",
            "meeting::model"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.demo;
