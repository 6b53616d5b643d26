package nl.koers.team;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team's own order of its reps. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class RepOrder {

    private final TeamRepository teams;
    private final RepRepository reps;
    private final Clock clock;
    private final TeamVoice voice;

    RepOrder(TeamRepository teams, RepRepository reps, Clock clock, TeamVoice voice) {
        this.teams = teams;
        this.reps = reps;
        this.clock = clock;
        this.voice = voice;
    }

    /** One place earlier among those who have not left; the first stays first. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<RepId> moveUp(TeamId team, RepId rep) {
        return move(team, rep, -1);
    }

    /** One place later among those who have not left; the last stays last. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<RepId> moveDown(TeamId team, RepId rep) {
        return move(team, rep, 1);
    }

    private Outcome<RepId> move(TeamId team, RepId rep, int places) {
        var today = teams.lock(team.value()).orElseThrow().profile().today(clock);
        var present = new ArrayList<>(reps.findByTeamIdOrderByPositionAscIdAsc(team.value()).stream()
                .filter(one -> one.employment().last().filter(today::isAfter).isEmpty())
                .toList());
        var from = indexOf(present, rep);
        var to = from + places;
        if (from < 0) {
            return new Outcome.Rejected<>(Checks.UNKNOWN_REP);
        }
        if (to < 0 || to >= present.size()) {
            return Outcome.saved(rep);
        }
        Collections.swap(present, from, to);
        for (var place = 0; place < present.size(); place++) {
            present.get(place).standAt(place + 1);
        }
        voice.ofTeam(team, "team.rep-moved", from + 1, to + 1);
        return Outcome.saved(rep);
    }

    private static int indexOf(List<Rep> reps, RepId wanted) {
        return reps.stream().map(Rep::id).toList().indexOf(wanted);
    }
}
