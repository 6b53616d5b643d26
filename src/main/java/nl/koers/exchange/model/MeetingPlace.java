package nl.koers.exchange.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.koers.team.model.Kind;

/** Where a meeting takes place, by what its calendar entry says. */
final class MeetingPlace {

    private static final List<String> ONLINE = List.of(
            "teams.microsoft.com",
            "teams.live.com",
            "microsoft teams",
            "zoom.us/",
            "meet.google.com",
            "webex.com",
            "whereby.com",
            "gotomeeting.com",
            "skype");
    private static final Set<String> CALLED = Set.of("bellen", "telefonisch", "telefoon", "tel", "call", "phone");
    private static final Set<String> SEEN =
            Set.of("video", "videocall", "videogesprek", "videobellen", "online", "zoom");

    private MeetingPlace() {}

    static Kind kind(CalendarEntry entry) {
        var words = List.of(PlainText.words(entry.title()).split(" ", -1));
        if (words.stream().anyMatch(CALLED::contains)) {
            return Kind.PHONE_CALL;
        }
        var isOnline = isOnline(entry.location()) || (entry.location().isBlank() && isOnline(entry.about()));
        return isOnline || words.stream().anyMatch(SEEN::contains) ? Kind.VIDEO_CALL : Kind.VISIT;
    }

    /** A link or the name of a program instead of a place. */
    static boolean isOnline(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return ONLINE.stream().anyMatch(lower::contains);
    }
}
