package nl.koers.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody of a new team looks at a screen. It is Thursday 19 November 2026, noon. */
@KoersTest
public abstract class ViewScene extends SpringBrowserlessTest {

    @Autowired
    protected Teams teams;

    protected Teams.Crew crew;
    protected Teams.Seller anna;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        teams.signIn(visitor());
        super.initVaadinEnvironment();
    }

    /** The address by which somebody signs in: Anna, unless it is said otherwise. */
    protected String visitor() {
        return anna.email();
    }

    /** In a browser of their own. */
    protected void signInAgain(String email) {
        cleanVaadinEnvironment();
        teams.signIn(email);
        super.initVaadinEnvironment();
    }

    /** Signs out last: news that is still under way is shown to somebody. */
    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    protected static void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    /** Clicks the button that came last of those with a label. */
    protected void tap(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    protected boolean visible(String label) {
        return find(Button.class).withText(label).exists();
    }

    protected <T extends Component & HasText> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(component -> component.getText()).toList();
    }

    /** All words of the screen. */
    protected String text() {
        return text((Component) getCurrentView());
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
