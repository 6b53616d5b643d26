package nl.koers.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.identity.Membership;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who was present, and how they rated a meeting. */
@Repository
class AttendanceRows {

    private final JdbcClient sql;

    AttendanceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is known of one person. */
    record Known(boolean present, Optional<Integer> rating) {}

    Map<String, Known> of(TeamId team, MeetingId meeting) {
        var known = new HashMap<String, Known>();
        sql.sql("select who, present, rating from attendance where team_id = ? and meeting_id = ?")
                .params(team.value(), meeting.value())
                .query(row -> {
                    var rating = row.getInt("rating");
                    known.put(
                            row.getString("who"),
                            new Known(row.getBoolean("present"), rating == 0 ? Optional.empty() : Optional.of(rating)));
                });
        return known;
    }

    /** Whoever opens the meeting is there, unless somebody said otherwise; true when that is new. */
    boolean arrive(TeamId team, MeetingId meeting, Caller.Person person) {
        return sql.sql("insert ignore into attendance (meeting_id, team_id, who, present) values (?, ?, ?, true)")
                        .params(meeting.value(), team.value(), who(team, person).toString())
                        .update()
                > 0;
    }

    void present(TeamId team, MeetingId meeting, Who who, boolean present) {
        sql.sql("""
                        insert into attendance (meeting_id, team_id, who, present) values (?, ?, ?, ?)
                        on duplicate key update present = values(present)""")
                .params(meeting.value(), team.value(), who.toString(), present)
                .update();
    }

    void rate(TeamId team, MeetingId meeting, Who who, int rating) {
        sql.sql("""
                        insert into attendance (meeting_id, team_id, who, present, rating) values (?, ?, ?, true, ?)
                        on duplicate key update present = true, rating = values(rating)""")
                .params(meeting.value(), team.value(), who.toString(), rating)
                .update();
    }

    /** How somebody is written down: as the rep that he or she is, where there is one. */
    static Who who(TeamId team, Caller.Person person) {
        return person.in(team)
                .flatMap(Membership::rep)
                .<Who>map(Who.OfRep::new)
                .orElseGet(() -> new Who.OfMember(person.account()));
    }
}
