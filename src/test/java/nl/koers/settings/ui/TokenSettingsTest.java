package nl.koers.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.koers.exchange.hook.Webhooks;
import nl.koers.identity.OwnTokens;
import nl.koers.identity.TeamTokens;
import nl.koers.identity.TokenScope;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens and webhooks, made and ended by a manager. */
class TokenSettingsTest extends ViewScene {

    @Autowired
    TeamTokens tokens;

    @Autowired
    OwnTokens ownTokens;

    @Autowired
    Webhooks webhooks;

    @Override
    protected String visitor() {
        return crew.manager().email();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTokenIsMadeShownOnceAndRevoked() {
        UI.getCurrent().navigate("settings/tokens");
        type("Waar is hij voor", "Ons CRM");
        find(CheckboxGroup.class)
                .withCaption("Wat mag het programma")
                .single()
                .setValue(Set.of(TokenScope.READ_BOARD, TokenScope.READ_PLAN));
        click("Maak een sleutel");

        assertThat(find(TextField.class).withCaption("De sleutel").single().getValue())
                .startsWith("koers_");
        var made = teams.as(crew.manager().account(), () -> tokens.of(crew.team()));
        assertThat(made.getFirst().scopes()).containsExactly(TokenScope.READ_BOARD, TokenScope.READ_PLAN);
        assertThat(find(ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().contains("nog niet gebruikt"));

        click("Trek in");
        assertThat(teams.as(crew.manager().account(), () -> tokens.of(crew.team())))
                .isEmpty();
    }

    @Test
    void aTokenWithoutANameIsRefusedInWords() {
        UI.getCurrent().navigate("settings/tokens");
        click("Maak een sleutel");

        assertThat(find(Paragraph.class).all()).anyMatch(each -> each.hasClassName("problem") && each.isVisible());
        assertThat(teams.as(crew.manager().account(), () -> tokens.of(crew.team())))
                .isEmpty();
    }

    @Test
    void onesOwnTokensAreAtOnesName() {
        UI.getCurrent().navigate("me");
        type("Waar is hij voor", "Mijn script");
        click("Maak een sleutel");

        assertThat(teams.as(crew.manager().account(), ownTokens::mine)).hasSize(1);
    }

    @Test
    void aWebhookIsMadeTriedAndRemoved() {
        UI.getCurrent().navigate("settings/webhooks");
        type("Waar is hij voor", "Ons CRM");
        type("Adres dat de berichten krijgt", "https://crm.example.org/in");
        click("Maak een webhook");
        assertThat(find(TextField.class)
                        .withCaption("Geheim om de handtekening mee na te gaan")
                        .single()
                        .getValue())
                .startsWith("koers_hook_");

        click("Stuur een proefbericht");
        assertThat(find(Details.class).single().getElement().getTextRecursively())
                .contains("ping", "wacht");

        click("Verwijder");
        assertThat(teams.as(crew.manager().account(), () -> webhooks.of(crew.team())))
                .isEmpty();
    }

    private void type(String caption, String text) {
        test(find(TextField.class).withCaption(caption).single()).setValue(text);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
