/** The doorbell (design 7): after a commit it says what there is news about; readers fetch. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Live",
        allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package nl.koers.live;
