package nl.koers.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import nl.koers.meeting.Meeting;
import nl.koers.uikit.Following;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The weekly meeting: before it starts its agenda, while it runs its current point. {@code ?presenter} is for the wall,
 * {@code ?id=7} for a meeting that was opened again.
 */
@Route("meeting")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 4, title = "nav.meeting")
class MeetingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PRESENTER = "presenter";
    static final String ID = "id";

    private final transient MeetingServices services;
    private final transient MeetingTexts texts = MeetingTexts.here();
    private transient @Nullable MeetingDesk desk;
    private transient Optional<MeetingId> asked = Optional.empty();
    private @Nullable MeetingRoom room;
    private @Nullable Lobby lobby;
    private transient @Nullable MeetingId shown;
    private boolean onTheWall;

    MeetingView(MeetingServices services, Doorbell doorbell) {
        this.services = services;
        getContent().addClassNames("page", "meeting-page");
        Following.of(this, doorbell, this::team, this::onNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        onTheWall = parameters.getParameters().containsKey(PRESENTER);
        asked = parameters.getSingleParameter(ID).map(MeetingView::id);
        getContent().setClassName("on-the-wall", onTheWall);
        getContent().removeAll();
        room = null;
        lobby = null;
        shown = null;
        desk = new MeetingDesk(services, team(), texts, this::show);
        find().filter(meeting -> meeting.stage().isOpen())
                .ifPresent(meeting -> services.attendances().arrive(team(), meeting.id()));
        show();
    }

    @Override
    public String getPageTitle() {
        return texts.text("nav.meeting");
    }

    private void onNews(Ring ring) {
        try {
            show();
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void show() {
        find().ifPresentOrElse(this::show, this::showLobby);
    }

    private void show(Meeting meeting) {
        var current = desk();
        current.show(meeting);
        if (room == null || !meeting.id().equals(shown)) {
            lobby = null;
            room = new MeetingRoom(current, onTheWall);
            shown = meeting.id();
            getContent().removeAll();
            getContent().add(room);
        }
        room.show(meeting);
    }

    private void showLobby() {
        if (lobby == null) {
            room = null;
            lobby = new Lobby(desk());
            getContent().removeAll();
            getContent().add(lobby);
        }
        lobby.refresh();
    }

    /** The one that was asked for, or the one that runs; who was in one that was closed stays there and is told so. */
    private Optional<Meeting> find() {
        if (asked.isEmpty()) {
            return services.meetings()
                    .running(team())
                    .or(() -> Optional.ofNullable(shown)
                            .flatMap(id -> services.meetings().find(team(), id)));
        }
        var found = services.meetings().find(team(), asked.get());
        if (found.filter(meeting -> meeting.started().isPresent()).isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    private static MeetingId id(String written) {
        try {
            return new MeetingId(Long.parseLong(written));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }

    private TeamId team() {
        return services.caller().currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    private MeetingDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("not entered yet");
        }
        return desk;
    }
}
