/** Layout, error handling, languages and colour scheme. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "live", "identity", "identity::ui", "team", "reminder", "reminder::ui", "uikit"
        })
@org.jspecify.annotations.NullMarked
package nl.koers.shell;
