package nl.koers.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.kernel.RepId;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Absence;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Holiday;
import nl.koers.team.model.WeekPattern;

/** What was agreed with a rep about when he or she works. */
public record RepDetails(RepId id, String name, Employment employment, Timeline<WeekPattern> patterns) {

    RepDetails with(LocalDate from, WeekPattern pattern) {
        return new RepDetails(id, name, employment, patterns.with(from, pattern));
    }

    RosterRep toRosterRep(List<Absence> absences, Map<LocalDate, Holiday> holidays) {
        return new RosterRep(id, name, new Attendance(employment, patterns, absences, holidays));
    }
}
