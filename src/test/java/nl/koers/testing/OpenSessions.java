package nl.koers.testing;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Knows the sessions that browsers of a test opened, to make them older than they are. */
@TestComponent
public class OpenSessions implements VaadinServiceInitListener {

    private final List<VaadinSession> sessions = new CopyOnWriteArrayList<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> sessions.add(opened.getSession()));
    }

    /** As if nothing was clicked for a while. */
    public void rest(String id, Duration idle) {
        var then = System.currentTimeMillis() - idle.toMillis();
        var named = new ArrayList<VaadinSession>();
        for (var session : sessions) {
            session.accessSynchronously(() -> {
                if (isNamed(session, id)) {
                    session.setLastRequestTimestamp(then);
                    named.add(session);
                }
            });
        }
        if (named.size() != 1) {
            throw new IllegalStateException("sessions of that name: " + named.size());
        }
    }

    /** A sign-in gives a session another name. */
    private static boolean isNamed(VaadinSession session, String id) {
        var wrapped = session.getSession();
        return session.getState() == VaadinSessionState.OPEN
                && wrapped != null
                && wrapped.getId().equals(id);
    }
}
