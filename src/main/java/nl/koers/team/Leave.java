package nl.koers.team;

import java.time.Clock;
import java.util.List;
import nl.koers.database.Retried;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave and illness of a rep. The audit tells the days and not the kind: illness is never shown to others. */
@Service
@Needs(Right.READ_TERMS)
@Transactional(readOnly = true)
public class Leave {

    private final RepRepository reps;
    private final AbsenceRepository absences;
    private final LeaveRules rules;
    private final CurrentCaller caller;
    private final Clock clock;
    private final TeamVoice voice;

    Leave(
            RepRepository reps,
            AbsenceRepository absences,
            LeaveRules rules,
            CurrentCaller caller,
            Clock clock,
            TeamVoice voice) {
        this.reps = reps;
        this.absences = absences;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
        this.voice = voice;
    }

    /** Latest first; nothing for a rep of another team. */
    public List<LeaveEntry> of(TeamId team, RepId rep) {
        return absences.findByTeamIdAndRepIdOrderByFirstDayDescIdDesc(team.value(), rep.value()).stream()
                .map(AbsenceEntity::entry)
                .toList();
    }

    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<LeaveEntry> take(NewLeave leave) {
        if (reps.lock(leave.team().value(), leave.rep().value()).isEmpty()) {
            return new Outcome.Rejected<>(Checks.UNKNOWN_REP);
        }
        var refusal = rules.refusal(leave);
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(refusal.get());
        }
        var by = caller.person().orElseThrow().account();
        var entry = absences.save(AbsenceEntity.of(leave, by, clock.instant())).entry();
        tell(leave.team(), leave.rep(), "", words(entry), leave.reason());
        return Outcome.saved(entry);
    }

    /**
     * As if it had never been entered.
     *
     * @param reason why, asked of a manager when its first week is closed (N10)
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<LeaveEntry> takeBack(TeamId team, RepId rep, long id, String reason) {
        var locked = reps.lock(team.value(), rep.value());
        var found = locked.flatMap(stored -> absences.findByTeamIdAndRepIdAndId(team.value(), rep.value(), id));
        if (found.isEmpty()) {
            return Outcome.rejected("team.leave-gone");
        }
        var entry = found.get().entry();
        var refusal = rules.closed(team, entry.period().first(), reason);
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(refusal.get());
        }
        absences.delete(found.get());
        tell(team, rep, words(entry), "", reason);
        return Outcome.saved(entry);
    }

    private void tell(TeamId team, RepId rep, String before, String after, String reason) {
        voice.ofRep(
                team, rep, Change.ofRep(team, rep, "rep.leave", before, after).because(reason.strip()));
    }

    private static String words(LeaveEntry entry) {
        return entry.period().first() + " / " + entry.period().last();
    }
}
