package nl.koers.deal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Holiday;

/**
 * The days on which a target is earned: the weekly pattern without public holidays. Leave and illness change no target,
 * so that nobody can read them from it.
 *
 * @param attendance must know the public holidays of all years that are asked about
 */
public record WorkDays(Attendance attendance) {

    /** Of the team as a whole: Monday to Friday. */
    public static WorkDays ofTeam(Map<LocalDate, Holiday> holidays) {
        return new WorkDays(new Attendance(Employment.since(LocalDate.EPOCH), Timeline.empty(), List.of(), holidays));
    }

    /** 0, 0.5 or 1, as if employed. */
    BigDecimal offered(LocalDate day) {
        return attendance.holidays().containsKey(day)
                ? BigDecimal.ZERO
                : attendance.plannedOn(day).share();
    }

    /** 0, 0.5 or 1. */
    public BigDecimal worked(LocalDate day) {
        return attendance.employment().covers(day) ? offered(day) : BigDecimal.ZERO;
    }

    /** Working days of a period, half days as halves. */
    public BigDecimal in(Period period) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .map(this::worked)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those of a period that have passed: the days before a day of it. */
    public BigDecimal before(Period period, LocalDate day) {
        return day.equals(period.first()) ? BigDecimal.ZERO : in(new Period(period.first(), day.minusDays(1)));
    }
}
