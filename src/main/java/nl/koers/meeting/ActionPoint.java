package nl.koers.meeting;

import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.model.Action;
import nl.koers.meeting.model.ActionId;

/**
 * A stored action.
 *
 * @param version goes up with every change
 * @param owner the name of who does it
 * @param origin the number that it came from
 * @param madeIn the meeting in which it was agreed; empty when that was elsewhere
 */
public record ActionPoint(
        ActionId id, long version, Action action, String owner, Optional<Origin> origin, Optional<MeetingId> madeIn) {

    public boolean isMadeIn(MeetingId meeting) {
        return madeIn.filter(meeting::equals).isPresent();
    }

    public Seen seen() {
        return new Seen(id, version);
    }

    /** An action as somebody saw it when he or she decided to change it. */
    public record Seen(ActionId id, long version) {}
}
