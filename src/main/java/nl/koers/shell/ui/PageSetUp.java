package nl.koers.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.OwnAccount;
import nl.koers.identity.Preferences;
import nl.koers.kernel.Words;
import nl.koers.uikit.ViewWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each new page its language, its colours and its words for a lost connection. */
@Component
class PageSetUp implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageSetUp.class);

    private final CurrentCaller caller;
    private final OwnAccount account;

    PageSetUp(CurrentCaller caller, OwnAccount account) {
        this.caller = caller;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addUIInitListener(init -> prepare(init.getUI()));
        service.setSystemMessagesProvider(PageSetUp::messages);
        service.addSessionDestroyListener(ended -> {
            WrappedSession session = ended.getSession().getSession();
            if (session != null) {
                invalidate(session);
            }
        });
    }

    /** Nothing is left to do where the end of this very session, or of Koers, is what ended the screens. */
    private static void invalidate(WrappedSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyInvalid) {
            LOG.debug("The session had ended already", alreadyInvalid);
        }
    }

    private void prepare(UI ui) {
        if (caller.person().isPresent()) {
            var preferences = account.profile().preferences();
            ui.setLocale(preferences.locale());
            ui.getPage().setColorScheme(scheme(preferences));
        }
        var words = new ViewWords(ui.getLocale());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.text("shell.reconnecting"));
        dialog.setDialogTextGaveUp(words.text("shell.gave-up"));
        dialog.setReconnectInterval(400);
        dialog.setReconnectAttempts(100_000);
        ui.getPushConfiguration().setParameter("reconnectInterval", "1000");
    }

    static ColorScheme.Value scheme(Preferences preferences) {
        return switch (preferences.scheme()) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    /** A session that ended reloads the page by itself: the device cookie signs in again, a screen shows its board. */
    private static SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Locale.of("nl") : info.getLocale();
        Words words = new ViewWords(locale);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.text("shell.broken.title"));
        messages.setInternalErrorMessage(words.text("shell.broken.text"));
        messages.setCookiesDisabledCaption(words.text("shell.cookies.title"));
        messages.setCookiesDisabledMessage(words.text("shell.cookies.text"));
        return messages;
    }
}
