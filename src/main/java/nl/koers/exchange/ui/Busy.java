package nl.koers.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Says that Koers is at work, and does the work elsewhere so that the screen can say it. */
final class Busy extends Div {

    private final Paragraph what = new Paragraph();
    private final transient BackgroundWork background;

    Busy(BackgroundWork background) {
        this.background = background;
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        what.addClassName("muted");
        addClassNames("import-busy", "stack");
        getElement().setAttribute("role", "status");
        add(what, bar);
        setVisible(false);
    }

    /**
     * Works in the name of who is signed in, and hands over the result in the view's own session.
     *
     * @param sentence what Koers is doing
     */
    <T> void during(String sentence, Supplier<T> work, Consumer<T> then) {
        what.setText(sentence);
        setVisible(true);
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
                setVisible(false);
                then.accept(result);
            });
        } catch (RuntimeException failed) {
            ui.access(() -> {
                setVisible(false);
                throw failed;
            });
        }
    }
}
