package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.koers.exchange.subscription.Subscription;
import nl.koers.uikit.ViewWords;

/** A calendar that is looked into: where it is, when that was last, and what it came to. */
final class SubscriptionCard extends Composite<Div> implements StepProblem {

    private final transient ZoneId zone;
    private final Paragraph problem = new Paragraph();

    SubscriptionCard(Subscription known, ZoneId zone, Runnable onLook, Runnable onStop) {
        this.zone = zone;
        var look = new Button(getTranslation("subscription.look"), click -> onLook.run());
        look.setId("look-into-calendar");
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var stop = new Button(getTranslation("subscription.stop"), click -> onStop.run());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(look, stop);
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(known.masked()));
        known.fetchedAt().ifPresent(at -> getContent().add(muted(getTranslation("subscription.fetched", moment(at)))));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().add(problem);
        known.failure()
                .ifPresentOrElse(
                        why -> problem(ViewWords.of(this).sentence(why)),
                        () -> getContent().add(found(known)));
        getContent().add(buttons, muted(getTranslation("subscription.hourly")));
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
    }

    private Paragraph found(Subscription known) {
        return new Paragraph(
                known.changed() > 0
                        ? getTranslation("subscription.found.changed", known.found(), known.proposed(), known.changed())
                        : getTranslation("subscription.found", known.found(), known.proposed()));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM HH:mm", ViewWords.of(this).locale())
                .format(at.atZone(zone));
    }

    private static Paragraph muted(String sentence) {
        var muted = new Paragraph(sentence);
        muted.addClassName("muted");
        return muted;
    }
}
