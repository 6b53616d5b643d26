/** Components and formatters that views share. */
@org.springframework.modulith.ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"kernel", "live"})
@org.jspecify.annotations.NullMarked
package nl.koers.uikit;
