package nl.koers.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.koers.identity.CalendarAddress;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.Formats;
import nl.koers.uikit.SecretLink;
import nl.koers.uikit.ViewWords;

/** One's own calendar address: made, shown once, renewed and revoked. */
final class CalendarCard extends Composite<Div> {

    private final transient CalendarAddress address;
    private final transient TeamId team;
    private final transient ZoneId zone;
    private final Paragraph since = new Paragraph();
    private final Button make = new Button("", click -> renew());
    private final Button revoke = new Button(getTranslation("me.calendar.revoke"), click -> revoke());
    private final SecretLink link = new SecretLink();
    private final Paragraph how = new Paragraph(getTranslation("me.calendar.how"));

    CalendarCard(CalendarAddress address, TeamId team, ZoneId zone) {
        this.address = address;
        this.team = team;
        this.zone = zone;
        make.setId("make-calendar-address");
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        how.addClassName("muted");
        how.setVisible(false);
        var buttons = new Div(make, revoke);
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("me.calendar")),
                        new Paragraph(getTranslation("me.calendar.text")),
                        since,
                        link,
                        how,
                        buttons);
        show();
    }

    private void show() {
        var made = address.madeAt(team);
        make.setText(getTranslation(made.isPresent() ? "me.calendar.renew" : "me.calendar.make"));
        revoke.setVisible(made.isPresent());
        since.setVisible(made.isPresent() && !how.isVisible());
        made.ifPresent(moment -> since.setText(getTranslation(
                "me.calendar.since",
                new Formats(ViewWords.of(this).locale()).date(LocalDate.ofInstant(moment, zone)))));
    }

    private void renew() {
        if (address.renew(team) instanceof Outcome.Saved<String>(var secret)) {
            link.setVisible(true);
            link.show("/calendar/" + secret + ".ics");
            how.setVisible(true);
        }
        show();
    }

    private void revoke() {
        address.revoke(team);
        link.setVisible(false);
        how.setVisible(false);
        show();
    }
}
