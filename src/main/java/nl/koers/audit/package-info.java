/** Who did what, when, before and after. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "live", "identity", "uikit"})
@org.jspecify.annotations.NullMarked
package nl.koers.audit;
