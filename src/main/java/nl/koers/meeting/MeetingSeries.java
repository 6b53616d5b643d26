package nl.koers.meeting;

import java.util.Locale;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Series;
import nl.koers.team.TeamLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the team meets every week, and about what (M1). */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class MeetingSeries {

    private final SeriesRows rows;
    private final TeamLock teams;
    private final MeetingVoice voice;

    MeetingSeries(SeriesRows rows, TeamLock teams, MeetingVoice voice) {
        this.rows = rows;
        this.teams = teams;
        this.voice = voice;
    }

    public Optional<Series> of(TeamId team) {
        return rows.of(team);
    }

    /**
     * Chooses a fixed moment and agenda. A next meeting whose agenda was changed already keeps that agenda.
     *
     * @param seen what stood there when it was decided
     * @param wanted empty ends the series; meetings can be started all the same
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_MEETING)
    public Outcome<Optional<Series>> set(TeamId team, Optional<Series> seen, Optional<Series> wanted) {
        var fault = wanted.flatMap(Series::fault);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        teams.hold(team);
        var before = rows.of(team);
        if (before.equals(wanted)) {
            return Outcome.saved(before);
        }
        if (!before.equals(seen)) {
            return new Outcome.Conflict<>(before, rows.changedBy(team));
        }
        wanted.ifPresentOrElse(series -> rows.write(team, series), () -> rows.remove(team));
        voice.changed(team, "meeting.series", words(before), words(wanted));
        return Outcome.saved(wanted);
    }

    private static String words(Optional<Series> series) {
        return series.map(each -> each.weekday().name().toLowerCase(Locale.ROOT) + " " + each.time() + ", "
                        + each.minutes() + "'")
                .orElse("");
    }
}
