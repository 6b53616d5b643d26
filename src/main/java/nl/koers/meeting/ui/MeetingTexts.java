package nl.koers.meeting.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.AgendaPoint;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences of a meeting, in the language of who reads it. */
record MeetingTexts(ViewWords words, Formats formats) {

    static MeetingTexts here() {
        var words = ViewWords.here();
        return new MeetingTexts(words, new Formats(words.locale()));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String point(AgendaPoint point) {
        return item(point.item());
    }

    String item(AgendaItem item) {
        return item.title().isEmpty() ? text(item.kind().textKey()) : item.title();
    }

    /** {@code dinsdag 24 november}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(day);
    }

    /** {@code dinsdag 24 november, 09:00}. */
    String moment(ZonedDateTime at) {
        return day(at.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(at);
    }

    /** {@code vr 27 november}. */
    String due(LocalDate day) {
        return formats.weekday(day) + " " + formats.day(day);
    }

    /** Owner and day; what it comes from and how often it was moved where there is something to tell. */
    String under(ActionPoint point) {
        var parts = new ArrayList<String>();
        parts.add(point.owner());
        parts.add(text("action.due", due(point.action().due())));
        point.origin()
                .ifPresent(origin -> parts.add(text(
                        "action.origin",
                        origin.name(),
                        Integer.toString(origin.week().number()))));
        if (point.action().moves() > 0) {
            parts.add(text("action.moves", point.action().moves()));
        }
        if (!point.action().why().isEmpty()) {
            parts.add(point.action().why());
        }
        return String.join(" · ", parts);
    }
}
