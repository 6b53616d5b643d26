package nl.koers.norm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** What begins on the day of a change; empty when nothing does. */
    Optional<?> rowOf(NormChange change) {
        var line = switch (change) {
            case NormChange.OfTeam of -> team;
            case NormChange.OfRep of -> personalOf(of.rep());
            case NormChange.OfFop of -> fopsOf(of.rep());
        };
        return Optional.ofNullable(line.rows().get(change.from()));
    }

    /** The lines as they are after a change. */
    NormLines with(NormChange change) {
        return switch (change) {
            case NormChange.OfTeam of -> new NormLines(changed(team, of.from(), of.after()), personal, fops);
            case NormChange.OfRep of ->
                new NormLines(
                        team, put(personal, of.rep(), changed(personalOf(of.rep()), of.from(), of.after())), fops);
            case NormChange.OfFop of ->
                new NormLines(team, personal, put(fops, of.rep(), changed(fopsOf(of.rep()), of.from(), of.after())));
        };
    }

    private static <T> Timeline<T> changed(Timeline<T> line, LocalDate from, Optional<T> after) {
        return after.map(value -> line.with(from, value)).orElseGet(() -> line.without(from));
    }

    private static <T> Map<RepId, Timeline<T>> put(Map<RepId, Timeline<T>> lines, RepId rep, Timeline<T> line) {
        var more = new HashMap<>(lines);
        more.put(rep, line);
        return more;
    }
}
