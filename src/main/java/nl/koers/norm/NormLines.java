package nl.koers.norm;

import java.util.Map;
import nl.koers.kernel.RepId;
import nl.koers.kernel.Timeline;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.RosterRep;
import nl.koers.team.model.Attendance;

/** All dated norms and fields of play of a team, through all time (N1, N4). */
public record NormLines(
        Timeline<TeamNorm> team, Map<RepId, Timeline<PersonalNorm>> personal, Map<RepId, Timeline<FieldOfPlay>> fops) {

    public NormLines {
        personal = Map.copyOf(personal);
        fops = Map.copyOf(fops);
    }

    public Timeline<PersonalNorm> personalOf(RepId rep) {
        return personal.getOrDefault(rep, Timeline.empty());
    }

    public Timeline<FieldOfPlay> fopsOf(RepId rep) {
        return fops.getOrDefault(rep, Timeline.empty());
    }

    /** All that decides the norms of a rep; right for the weeks of the roster's period only. */
    public NormBasis basisOf(RosterRep rep) {
        return basisOf(rep.id(), rep.attendance());
    }

    NormBasis basisOf(RepId rep, Attendance attendance) {
        return new NormBasis(team, personalOf(rep), fopsOf(rep), attendance);
    }
}
