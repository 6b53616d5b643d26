package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koers.insight.Facts;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team of two reps, and its manager at the screens of insight. It is Thursday 19 November 2026, noon. */
abstract class InsightViewScene extends ViewScene {

    @Autowired
    JdbcClient sql;

    Teams.Seller bram;
    Facts facts;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        bram = teams.hire(crew, "Bram Bos");
        facts = new Facts(sql, crew.team());
    }

    @Override
    protected String visitor() {
        return crew.manager().email();
    }

    void crewAnew() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /** On course, force is lacking, target too low, quality, no target; with targets that were changed. */
    List<Teams.Seller> everyQuadrant() {
        var dirk = teams.hire(crew, "Dirk Dam");
        var eva = teams.hire(crew, "Eva Smits");
        var fred = teams.hire(crew, "Fred Vos");
        facts.years(anna.rep(), 3, 10, 20_000);
        facts.target(anna.rep(), 90);
        facts.target(anna.rep(), LocalDate.of(2026, 10, 1), 100);
        facts.years(bram.rep(), 1, 3, 20_000);
        facts.target(bram.rep(), 90_000_000);
        facts.years(dirk.rep(), 1, 3, 20_000);
        facts.target(dirk.rep(), 100);
        facts.years(eva.rep(), 2, 11, 20_000);
        facts.target(eva.rep(), 90_000_000);
        return List.of(anna, bram, dirk, eva, fred);
    }

    static void open(String path) {
        var place = new Location(path);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    /** What stands on the screen, with plain spaces, as it is read. */
    String content() {
        return plain(seen(((Component) getCurrentView()).getElement()));
    }

    List<Figure> figures() {
        return find(Figure.class).all();
    }

    Figure figure(String label) {
        return figures().stream()
                .filter(figure -> figure.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    AccountDialog opened(Figure figure) {
        var before = find(AccountDialog.class).all().size();
        test(figure).click();
        var dialogs = find(AccountDialog.class).all();
        assertThat(dialogs).as(figure.getText()).hasSize(before + 1);
        return dialogs.getLast();
    }

    /** What a dialog says. */
    String told(Figure figure) {
        var dialog = opened(figure);
        dialog.close();
        return plain(dialog.getElement().getTextRecursively());
    }

    /** The screens with the records to which a dialog leads. */
    SortedSet<String> links(AccountDialog dialog) {
        return find(Anchor.class).from(dialog).all().stream()
                .map(Anchor::getHref)
                .filter(link -> !link.startsWith("help"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String seen(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(InsightViewScene::seen).collect(Collectors.joining())
                : "";
    }
}
