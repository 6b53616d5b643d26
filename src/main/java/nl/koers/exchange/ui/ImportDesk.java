package nl.koers.exchange.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import nl.koers.exchange.CalendarImport;
import nl.koers.exchange.ImportRuns;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** All services behind the import; each checks the right itself. */
@Component
record ImportDesk(
        CurrentCaller caller,
        Clock clock,
        TeamRoster roster,
        ImportService imports,
        CalendarImport calendars,
        ImportRuns runs,
        BackgroundWork background) {

    /** The team that somebody looks at. */
    TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    boolean isManager() {
        return caller.person().map(person -> person.isManagerOf(team())).orElse(false);
    }

    /** Who the caller is among the reps; empty for who sells nothing. */
    Optional<RepId> self() {
        return caller.person().flatMap(person -> person.in(team())).flatMap(Membership::rep);
    }

    /** For whom the caller imports unless he or she says otherwise; empty for who may import nothing. */
    Optional<ImportScope> scope() {
        return isManager()
                ? Optional.of(new ImportScope(team(), Optional.empty()))
                : self().map(rep -> ImportScope.of(team(), rep));
    }

    ZoneId zone() {
        return roster.profile(team()).zone();
    }

    SalesWeek thisWeek() {
        return SalesWeek.of(roster.profile(team()).today(clock));
    }
}
