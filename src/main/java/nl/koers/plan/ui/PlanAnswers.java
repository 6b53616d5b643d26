package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import nl.koers.kernel.Reason;

/** Says what became of a command; what was done can be taken back from there. */
final class PlanAnswers {

    private static final int SHORT_MS = 4_000;
    private static final int LONG_MS = 9_000;

    private final PlanTexts texts;
    private Optional<Notification> open = Optional.empty();

    PlanAnswers(PlanTexts texts) {
        this.texts = texts;
    }

    void done(String sentence) {
        show(new Notification(sentence, SHORT_MS));
    }

    void done(String sentence, Runnable undo) {
        var answer = new Notification();
        answer.setDuration(LONG_MS);
        var back = new Button(texts.text("week.undo"), click -> {
            answer.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var content = new Div(new Span(sentence), back);
        content.addClassName("answer");
        answer.add(content);
        show(answer);
    }

    /** Announced at once by a screen reader. */
    void problem(String sentence) {
        var answer = new Notification(sentence, LONG_MS);
        answer.setAssertive(true);
        show(answer);
    }

    void refused(Reason why) {
        problem(texts.words().sentence(why));
    }

    private void show(Notification answer) {
        open.ifPresent(Notification::close);
        answer.setPosition(Notification.Position.BOTTOM_STRETCH);
        answer.open();
        open = Optional.of(answer);
    }
}
