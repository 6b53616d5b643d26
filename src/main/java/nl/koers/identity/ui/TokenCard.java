package nl.koers.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.identity.ApiToken;
import nl.koers.identity.NewToken;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ShownOnce;
import nl.koers.uikit.ViewWords;

/** Tokens: which there are, a new one, and the end of one. */
public final class TokenCard extends Composite<Div> {

    private static final List<Integer> DAYS = List.of(30, 90, 365);

    /** Where the tokens of this card are kept. */
    public interface Source {

        List<ApiToken> list();

        Outcome<String> make(TeamId team, NewToken wanted);

        void revoke(ApiToken token);
    }

    private final transient Source source;
    private final transient ZoneId zone;
    private final transient Map<TeamId, String> teams;
    private final Formats formats = new Formats(ViewWords.here().locale());
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Select<TeamId> team = new Select<>();
    private final TextField name = new TextField();
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>();
    private final RadioButtonGroup<Integer> days = new RadioButtonGroup<>();
    private final ShownOnce secret = new ShownOnce(getTranslation("token.secret"));
    private final Paragraph problem = new Paragraph();

    /**
     * A card.
     *
     * @param teams for which a token can be made, with their names; one at least
     */
    public TokenCard(Source source, ZoneId zone, Map<TeamId, String> teams, Head head) {
        this.source = source;
        this.zone = zone;
        this.teams = new LinkedHashMap<>(teams);
        var text = new Paragraph(head.text());
        text.addClassName("muted");
        list.addClassName("settings-list");
        empty.setText(head.empty());
        empty.addClassName("hint");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        fields();
        var make = new Button(getTranslation("token.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var docs = new Anchor("/api", getTranslation("token.docs"));
        docs.setRouterIgnore(true);
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(head.title()), text, list, empty);
        if (teams.size() > 1) {
            getContent().add(team);
        }
        getContent().add(name, scopes, days, make, problem, secret, docs);
        refresh();
    }

    /**
     * What stands above the list, and in its place while it is empty.
     *
     * @param text what the tokens are for
     */
    public record Head(String title, String text, String empty) {}

    /** Reads the list again; what somebody is typing stays. */
    public void refresh() {
        var tokens = source.list();
        list.removeAll();
        tokens.forEach(token -> list.add(item(token)));
        list.setVisible(!tokens.isEmpty());
        empty.setVisible(tokens.isEmpty());
    }

    private void fields() {
        team.setLabel(getTranslation("token.team"));
        team.setItems(teams.keySet());
        team.setItemLabelGenerator(teams::get);
        team.setValue(teams.keySet().iterator().next());
        name.setLabel(getTranslation("token.name"));
        name.setPlaceholder(getTranslation("token.name.example"));
        scopes.setLabel(getTranslation("token.scopes"));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation("token.scope." + scope));
        scopes.setValue(Set.of(TokenScope.READ_BOARD));
        scopes.addThemeName("vertical");
        days.setLabel(getTranslation("token.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(number -> getTranslation("token.days." + number));
        days.setValue(DAYS.getFirst());
    }

    private ListItem item(ApiToken token) {
        var can = token.scopes().stream()
                .sorted()
                .map(scope -> getTranslation("token.scope." + scope))
                .collect(Collectors.joining(" · "));
        var used = token.lastUsed()
                .map(at -> getTranslation("token.used", date(at)))
                .orElseGet(() -> getTranslation("token.unused"));
        var state = token.prefix() + "… · " + used + " · " + getTranslation("token.until", date(token.expiresAt()));
        var text = new Div(new Span(called(token)), muted(can), muted(state));
        text.addClassNames("grow", "item-text");
        var revoke = new Button(getTranslation("token.revoke"), click -> {
            source.revoke(token);
            refresh();
        });
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(getTranslation("token.revoke-of", token.name()));
        return new ListItem(text, revoke);
    }

    private String called(ApiToken token) {
        return teams.size() > 1 ? token.name() + " · " + teams.getOrDefault(token.team(), "") : token.name();
    }

    private void make() {
        var wanted = new NewToken(name.getValue(), scopes.getValue(), days.getValue());
        problem.setVisible(false);
        switch (source.make(team.getValue(), wanted)) {
            case Outcome.Saved<String>(var made) -> {
                secret.show(made);
                name.clear();
            }
            case Outcome.Conflict<String> conflict -> say(conflict.who());
            case Outcome.Rejected<String>(var why) -> say(ViewWords.here().sentence(why));
        }
        refresh();
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private String date(Instant at) {
        return formats.date(at.atZone(zone).toLocalDate());
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
