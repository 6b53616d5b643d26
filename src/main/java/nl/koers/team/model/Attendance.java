package nl.koers.team.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Presence.Gap;

/**
 * All that decides on which days a rep is there (N2).
 *
 * @param patterns dated weekly patterns; where none holds yet, {@link WeekPattern#MONDAY_TO_FRIDAY}
 * @param holidays only those that the team observes
 */
public record Attendance(
        Employment employment,
        Timeline<WeekPattern> patterns,
        List<Absence> absences,
        Map<LocalDate, Holiday> holidays) {

    public Attendance {
        absences = List.copyOf(absences);
        holidays = Map.copyOf(holidays);
    }

    /**
     * The presence on a day. Of several reasons the first is told: not a working day, not employed, public holiday, away.
     * A day off takes away what the pattern gives and never more.
     */
    public Presence on(LocalDate day) {
        var planned = plannedOn(day);
        if (planned == DayPart.NONE) {
            return new Presence(DayPart.NONE, Optional.of(new Gap.NotInPattern()));
        }
        if (!employment.covers(day)) {
            return new Presence(DayPart.NONE, Optional.of(new Gap.NotEmployed()));
        }
        var holiday = holidays.get(day);
        if (holiday != null) {
            return new Presence(DayPart.NONE, Optional.of(new Gap.OnHoliday(holiday)));
        }
        return leftOf(planned, workedWhileAway(day));
    }

    /** What the weekly pattern gives on a day, before holidays and absence. */
    public DayPart plannedOn(LocalDate day) {
        return patterns.at(day).orElse(WeekPattern.MONDAY_TO_FRIDAY).on(day.getDayOfWeek());
    }

    private DayPart workedWhileAway(LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.period().contains(day))
                .map(Absence::worked)
                .min(Comparator.naturalOrder())
                .orElse(DayPart.FULL);
    }

    private static Presence leftOf(DayPart planned, DayPart worked) {
        if (worked.compareTo(planned) < 0) {
            return new Presence(worked, Optional.of(new Gap.Absent()));
        }
        return new Presence(planned, planned == DayPart.FULL ? Optional.empty() : Optional.of(new Gap.NotInPattern()));
    }
}
