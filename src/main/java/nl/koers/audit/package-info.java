/** Who did what, when, before and after. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "identity", "team", "uikit"})
@org.jspecify.annotations.NullMarked
package nl.koers.audit;
