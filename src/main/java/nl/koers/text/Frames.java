package nl.koers.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.kernel.TextId;
import nl.koers.text.model.JsonText;
import nl.koers.text.model.TextState;

/** What Koers says over a socket. */
final class Frames {

    static final String PONG = "{\"is\":\"pong\"}";

    private Frames() {}

    static String text(TextId text, TextState state, int last, boolean frozen) {
        return "{\"is\":\"text\",\"text\":" + text + ",\"rev\":" + state.revision() + ",\"doc\":"
                + JsonText.quote(state.doc()) + ",\"ack\":" + last + ",\"frozen\":" + frozen + "}";
    }

    /** Changes that follow each other; the revision is that before the first. */
    static String changes(TextId text, long revision, List<StoredChange> changes) {
        var json = new StringBuilder("{\"is\":\"changes\",\"text\":")
                .append(text)
                .append(",\"rev\":")
                .append(revision)
                .append(",\"changes\":[");
        for (var change : changes) {
            var update = change.update();
            json.append(change.equals(changes.getFirst()) ? "{\"c\":\"" : ",{\"c\":\"")
                    .append(update.client())
                    .append("\",\"n\":")
                    .append(update.number())
                    .append(",\"s\":")
                    .append(update.changes().json())
                    .append('}');
        }
        return json.append("]}").toString();
    }

    static String people(TextId text, List<Seat> seats) {
        return seats.stream()
                .map(Frames::person)
                .collect(Collectors.joining(",", "{\"is\":\"people\",\"text\":" + text + ",\"people\":[", "]}"));
    }

    private static String person(Seat seat) {
        var caret = seat.caret();
        var where = caret == null
                ? ""
                : ",\"anchor\":" + caret.anchor() + ",\"head\":" + caret.head() + ",\"rev\":" + caret.revision();
        return "{\"k\":\"" + seat.client() + "\",\"name\":" + JsonText.quote(seat.name()) + ",\"hue\":" + seat.hue()
                + where + "}";
    }

    static String frozen(TextId text, boolean frozen) {
        return "{\"is\":\"frozen\",\"text\":" + text + ",\"frozen\":" + frozen + "}";
    }

    static String denied(TextId text) {
        return "{\"is\":\"denied\",\"text\":" + text + "}";
    }

    static String refused(TextId text, Verdict why, int last) {
        return "{\"is\":\"refused\",\"text\":" + text + ",\"why\":\"" + why.key() + "\",\"ack\":" + last + "}";
    }
}
