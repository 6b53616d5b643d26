/** Words that every module shares: weeks, periods, ids, outcomes. Only java.*. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.koers.kernel;
