package nl.koers.bench;

import nl.koers.KoersApplication;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Koers in the process of the load program itself, with what tests have to found teams. */
final class KoersInside {

    private KoersInside() {}

    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(KoersApplication.class, Parts.class)
                .initializers(
                        starting -> starting.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .profiles("test")
                .run("--server.port=0");
    }

    /** What of the tests is needed. */
    @Import({StandingClock.class, Teams.class})
    static class Parts {}

    /** What lies among the tests is no part of Koers, unless it is named. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getResource().getDescription().contains("test-classes");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
