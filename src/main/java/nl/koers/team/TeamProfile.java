package nl.koers.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import nl.koers.team.model.SchoolRegion;
import nl.koers.team.model.WeekClosing;

/**
 * What a team has chosen.
 *
 * @param countedKinds the kinds of appointments that count (N7)
 * @param observedHolidays keys of {@link PublicHolidays} on which nobody works (N2)
 * @param schoolRegion whose summer holidays split the year (F4)
 * @param ownOrder reps stand in the order that the team chose, not in that of the alphabet
 * @param sharesDetails reps see each other's appointments; counts are always shared
 * @param sharesRevenue reps see each other's revenue: values of deals, targets and diagnosis
 * @param repsLead reps may start a meeting and lead it
 * @param closedTo the last week that was closed by a weekly meeting (N10); empty when none was
 * @param foundedOn the first day of the team in Koers; empty where nobody wrote it down
 */
public record TeamProfile(
        TeamId id,
        String name,
        ZoneId zone,
        Set<Kind> countedKinds,
        Set<String> observedHolidays,
        SchoolRegion schoolRegion,
        boolean ownOrder,
        boolean sharesDetails,
        boolean sharesRevenue,
        boolean repsLead,
        Optional<SalesWeek> closedTo,
        Optional<LocalDate> foundedOn) {

    public TeamProfile {
        var kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(countedKinds);
        countedKinds = Collections.unmodifiableSet(kinds);
        observedHolidays = Collections.unmodifiableSet(new TreeSet<>(observedHolidays));
    }

    /** Whether only a manager may still change the numbers of a week: a meeting closed it, or its Wednesday came (N10). */
    public boolean isClosed(SalesWeek week, Instant now) {
        return WeekClosing.closed(week, now, zone, closedTo);
    }

    /** Whether nobody in this team can have looked at a week in Koers, because the team was not there yet. */
    public boolean isBeforeFounding(SalesWeek week) {
        return foundedOn.filter(day -> week.isBefore(SalesWeek.of(day))).isPresent();
    }

    /** The day it is for this team. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
