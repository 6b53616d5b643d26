package nl.koers;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Koers, and says what every page carries. */
@SpringBootApplication
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@CssImport("@fontsource-variable/inter/index.css")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/board.css")
@StyleSheet("styles/week.css")
@StyleSheet("styles/customers.css")
@StyleSheet("styles/deals.css")
@StyleSheet("styles/insight.css")
@StyleSheet("styles/settings.css")
@StyleSheet("styles/import.css")
@StyleSheet("styles/meeting.css")
@StyleSheet("styles/audit.css")
@StyleSheet("styles/text.css")
@StyleSheet("styles/plan.css")
@StyleSheet("styles/chart.css")
@StyleSheet("styles/print.css")
public class KoersApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(KoersApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "favicon.svg");
        settings.setPageTitle("Koers");
        settings.addInlineFromFile(
                TargetElement.HEAD, Inline.Position.PREPEND, "half-loaded.js", Inline.Wrapping.JAVASCRIPT);
    }
}
