/** Norms and fields of play, dated, and what a change of them does (N1-N6). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Norm",
        allowedDependencies = {"kernel", "live", "identity", "team", "team::model", "norm::model", "database"})
@org.jspecify.annotations.NullMarked
package nl.koers.norm;
