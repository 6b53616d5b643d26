/** Texts that many people edit at once, character by character (design 7.3). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Text",
        allowedDependencies = {"kernel", "live", "identity", "database"})
@org.jspecify.annotations.NullMarked
package nl.koers.text;
