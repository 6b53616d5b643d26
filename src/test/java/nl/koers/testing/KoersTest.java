package nl.koers.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.koers.KoersApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test with the whole of Koers on a real MariaDB, started once for all tests. Nothing is rolled back: each test
 * founds a team of its own with {@link Teams}, so that tests never meet.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KoersApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({StandingClock.class, Teams.class, Statements.class, CountedPasswords.class, OpenSessions.class})
public @interface KoersTest {}
