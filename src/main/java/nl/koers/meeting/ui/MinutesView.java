package nl.koers.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.MinutesBook;
import nl.koers.meeting.MinutesPdf;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesMarkdown;
import nl.koers.meeting.model.MinutesWords;
import nl.koers.meeting.model.Stage;
import nl.koers.text.ui.LeftTexts;
import org.springframework.security.access.AccessDeniedException;

/** The minutes of a meeting, to read, to print and to take along. */
@Route("meeting/minutes")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
class MinutesView extends Composite<Div> implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient MeetingServices services;
    private final transient MinutesBook book;
    private final transient MeetingTexts texts = MeetingTexts.here();
    private String title = "";

    MinutesView(MeetingServices services, MinutesBook book) {
        this.services = services;
        this.book = book;
        getContent().addClassNames("page", "page-narrow", "minutes-page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        if (id < 1) {
            throw new NotFoundException();
        }
        var meeting = services.meetings().find(team(), new MeetingId(id)).orElseThrow(NotFoundException::new);
        var minutes = book.of(team(), meeting.id()).orElseThrow(NotFoundException::new);
        show(meeting, minutes);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Meeting meeting, Minutes minutes) {
        title = new MinutesWords(texts.words()).title(minutes);
        var file = MinutesWords.file(minutes);
        var markdown = MinutesMarkdown.of(minutes, texts.words());
        var bar = Ui.div("row minutes-bar");
        bar.add(download(
                texts.text("minutes.markdown"),
                file + ".md",
                "text/markdown",
                () -> markdown.getBytes(StandardCharsets.UTF_8)));
        bar.add(download(
                texts.text("minutes.pdf"),
                file + ".pdf",
                "application/pdf",
                () -> MinutesPdf.of(minutes, texts.words())));
        bar.add(Ui.quiet(
                texts.text("minutes.print"), () -> UI.getCurrent().getPage().executeJs("window.print()")));
        if (services.caller().may(Right.MANAGE_MEETING, team())) {
            bar.add(
                    meeting.stage() == Stage.CLOSED
                            ? Ui.quiet(texts.text("minutes.reopen"), () -> reopen(meeting))
                            : Ui.quiet(texts.text("minutes.to-meeting"), () -> goTo(meeting)));
        }
        getContent().removeAll();
        if (meeting.stage() == Stage.REOPENED) {
            getContent().add(Ui.hint(texts.text("minutes.reopened")));
        }
        getContent().add(new LeftTexts(meeting.notes()), bar, new MinutesPage(minutes, texts.words()));
    }

    private static Anchor download(String label, String file, String type, Bytes bytes) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(content), file, type, content.length);
                }),
                label);
        link.addClassName("download");
        return link;
    }

    private interface Bytes {
        byte[] get();
    }

    private void reopen(Meeting meeting) {
        new LineDialog(texts.text("minutes.reopen"), texts.text("minutes.reopen.why"), why -> {
                    var desk = new MeetingDesk(services, team(), texts, () -> {});
                    var saved = desk.tell(services.end().reopen(team(), meeting.id(), why));
                    if (saved) {
                        goTo(meeting);
                    }
                    return saved;
                })
                .open();
    }

    private static void goTo(Meeting meeting) {
        UI.getCurrent()
                .navigate(
                        MeetingView.class,
                        QueryParameters.simple(
                                Map.of(MeetingView.ID, meeting.id().toString())));
    }

    private TeamId team() {
        return services.caller().currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }
}
