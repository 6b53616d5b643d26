/** The read side that composes counts and norms; owns no table. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Board",
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
            "insight::model",
            "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.board;
