package nl.koers.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.kernel.Progress;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Says that Koers is at work, and does the work elsewhere so that the screen can say it. Long work can be ended. */
final class Busy extends Div {

    private final Paragraph what = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button end = new Button();
    private final transient BackgroundWork background;
    private final transient Consumer<Boolean> onBusy;

    /**
     * For one place.
     *
     * @param onBusy told when work begins and when it is over, so that nothing is asked twice
     */
    Busy(BackgroundWork background, Consumer<Boolean> onBusy) {
        this.background = background;
        this.onBusy = onBusy;
        what.addClassName("muted");
        what.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("import.busy"));
        end.setText(getTranslation("import.end"));
        addClassNames("import-busy", "stack");
        add(what, bar, end);
        setVisible(false);
    }

    /**
     * Works in the name of who is signed in, and hands over the result in the view's own session.
     *
     * @param sentence what Koers is doing
     */
    <T> void during(String sentence, Supplier<T> work, Consumer<T> then) {
        bar.setIndeterminate(true);
        end.setVisible(false);
        start(sentence, work, then);
    }

    /** The same for work that tells how far it is, and that ends when somebody says so. */
    <T> void counting(String sentence, int steps, Function<Progress, T> work, Consumer<T> then) {
        var ui = getUI().orElseThrow();
        var counter = new Counter(
                steps,
                share -> ui.access(() -> {
                    bar.setValue(share);
                    what.setText(getTranslation("import.busy.done", Math.round(share * steps), steps));
                }));
        bar.setIndeterminate(false);
        bar.setValue(0);
        end.setVisible(true);
        end.setEnabled(true);
        var asked = end.addClickListener(click -> {
            end.setEnabled(false);
            counter.end();
        });
        start(sentence, () -> work.apply(counter), result -> {
            asked.remove();
            then.accept(result);
        });
    }

    private <T> void start(String sentence, Supplier<T> work, Consumer<T> then) {
        what.setText(sentence);
        busy(true);
        var ui = getUI().orElseThrow();
        var service = VaadinService.getCurrent();
        background.start(new DelegatingSecurityContextRunnable(() -> {
            // without it every open view of the team would be told one after another
            VaadinService.setCurrent(service);
            finish(ui, work, then);
        }));
    }

    private <T> void finish(UI ui, Supplier<T> work, Consumer<T> then) {
        try {
            var result = work.get();
            ui.access(() -> {
                busy(false);
                then.accept(result);
            });
        } catch (RuntimeException failed) {
            ui.access(() -> {
                busy(false);
                throw failed;
            });
        }
    }

    private void busy(boolean now) {
        setVisible(now);
        onBusy.accept(now);
    }
}
