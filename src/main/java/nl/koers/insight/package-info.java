/** Revenue next to the norm, the diagnosis, the way ahead and the proof (D, F1-F6). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"kernel", "norm::model"})
@org.jspecify.annotations.NullMarked
package nl.koers.insight;
