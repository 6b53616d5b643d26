/** Accounts, roles, rights, sign-in and links that give access (design 4). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "live", "uikit", "database"})
@org.jspecify.annotations.NullMarked
package nl.koers.identity;
