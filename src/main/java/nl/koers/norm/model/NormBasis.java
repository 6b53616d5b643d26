package nl.koers.norm.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Attendance;

/**
 * Everything that decides a rep's norms, through all time (N1-N4).
 *
 * @param team where no row holds yet: {@link TeamNorm#FIRST_VALUE}
 * @param personal where no row holds yet: the norm of the team
 * @param fops where no row holds yet: {@link FieldOfPlay#EXISTING}
 */
public record NormBasis(
        Timeline<TeamNorm> team, Timeline<PersonalNorm> personal, Timeline<FieldOfPlay> fops, Attendance attendance) {

    public NormBasis withTeam(Timeline<TeamNorm> other) {
        return new NormBasis(other, personal, fops, attendance);
    }

    public NormBasis withPersonal(Timeline<PersonalNorm> other) {
        return new NormBasis(team, other, fops, attendance);
    }

    public NormBasis withFops(Timeline<FieldOfPlay> other) {
        return new NormBasis(team, personal, other, attendance);
    }

    public NormBasis withAttendance(Attendance other) {
        return new NormBasis(team, personal, fops, other);
    }

    TeamNorm teamOn(LocalDate day) {
        return team.at(day).orElse(TeamNorm.FIRST_VALUE);
    }

    Optional<Norm> personalOn(LocalDate day) {
        return personal.at(day).flatMap(PersonalNorm::norm);
    }

    FieldOfPlay fopOn(LocalDate day) {
        return fops.at(day).orElse(FieldOfPlay.EXISTING);
    }
}
