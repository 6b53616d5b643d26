package nl.koers.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is of meetings: the one that runs, the next one, those that were. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Meetings {

    private final MeetingQueries queries;
    private final NextMeeting next;
    private final PeopleQueries people;
    private final TeamRoster teams;
    private final Clock clock;

    Meetings(MeetingQueries queries, NextMeeting next, PeopleQueries people, TeamRoster teams, Clock clock) {
        this.queries = queries;
        this.next = next;
        this.people = people;
        this.teams = teams;
        this.clock = clock;
    }

    /** The one that runs now. */
    public Optional<Meeting> running(TeamId team) {
        return queries.running(team);
    }

    /** Empty for a meeting of another team. */
    public Optional<Meeting> find(TeamId team, MeetingId meeting) {
        return queries.find(team, meeting);
    }

    public Upcoming upcoming(TeamId team) {
        return next.of(team);
    }

    /** When the next ones are, by the series; empty without one. */
    public List<ZonedDateTime> coming(TeamId team, int number) {
        return next.coming(team, number);
    }

    /** Those with minutes, latest first. */
    public List<PastMeeting> past(TeamId team, int limit) {
        return queries.past(team, limit);
    }

    /** Who is in the team today. */
    public List<TeamPerson> people(TeamId team) {
        return people.on(team, today(team));
    }

    /** The day it is for the team. */
    public LocalDate today(TeamId team) {
        return teams.profile(team).today(clock);
    }
}
