package nl.koers.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.koers.board.Board;
import nl.koers.board.BoardPage;
import nl.koers.identity.TvGate;
import nl.koers.live.Doorbell;
import nl.koers.uikit.ConnectionWatch;
import nl.koers.uikit.Following;
import org.springframework.security.access.AccessDeniedException;

/** The board of the running week for a television: read only, by a link, nothing but counts and norms. */
@Route(value = "tv", autoLayout = false)
@AnonymousAllowed
class TvView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient TvGate gate;
    private final transient Board board;
    private final transient Doorbell doorbell;
    private final transient BoardTexts texts = BoardTexts.here();
    private final BeamerPanel panel = new BeamerPanel();

    TvView(TvGate gate, Board board, Doorbell doorbell) {
        this.gate = gate;
        this.board = board;
        this.doorbell = doorbell;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        getContent().removeAll();
        gate.open(token).ifPresentOrElse(this::follow, this::goDark);
    }

    @Override
    public String getPageTitle() {
        return "Koers";
    }

    private void follow(TvGate.Screen screen) {
        getContent().add(panel, new ConnectionWatch());
        refresh(screen, false);
        Following.of(panel, doorbell, screen::team, ring -> refresh(screen, true));
    }

    private void refresh(TvGate.Screen screen, boolean live) {
        read(screen).ifPresentOrElse(page -> panel.show(page, texts, live), this::goDark);
    }

    private Optional<BoardPage> read(TvGate.Screen screen) {
        try {
            return Optional.of(screen.see(() -> board.of(screen.team(), Optional.empty())));
        } catch (AccessDeniedException revoked) {
            return Optional.empty();
        }
    }

    private void goDark() {
        getContent().removeAll();
        var card = new Div(new H1(getTranslation("tv.gone.title")), new Paragraph(getTranslation("tv.gone.text")));
        card.addClassNames("card", "entry-card");
        var dark = new Div(card);
        dark.addClassName("entry");
        getContent().add(dark);
    }
}
