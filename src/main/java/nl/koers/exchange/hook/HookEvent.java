package nl.koers.exchange.hook;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a webhook can tell. */
public enum HookEvent {
    APPOINTMENT_HELD("appointment.held"),
    WEEK_CLOSED("week.closed"),
    COURSE_CHANGED("course.changed"),
    MEETING_CLOSED("meeting.closed");

    private final String written;

    HookEvent(String written) {
        this.written = written;
    }

    /** As it stands in messages. */
    public String written() {
        return written;
    }

    static String written(Set<HookEvent> events) {
        return events.stream().sorted().map(HookEvent::written).collect(Collectors.joining(","));
    }

    static Set<HookEvent> read(String written) {
        var events = EnumSet.noneOf(HookEvent.class);
        var names = Arrays.asList(written.split(",", -1));
        for (var event : values()) {
            if (names.contains(event.written)) {
                events.add(event);
            }
        }
        return Collections.unmodifiableSet(events);
    }
}
