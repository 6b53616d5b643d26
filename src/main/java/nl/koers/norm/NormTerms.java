package nl.koers.norm;

import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Timeline;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed with one rep, for the rep and the manager. */
@Service
@Needs(Right.READ_TERMS)
@Transactional(readOnly = true)
public class NormTerms {

    /** All dated rows that hold for one rep. */
    public record Terms(Timeline<TeamNorm> team, Timeline<PersonalNorm> personal, Timeline<FieldOfPlay> fops) {}

    private final NormQueries norms;

    NormTerms(NormQueries norms) {
        this.norms = norms;
    }

    /** A rep of another team has no own rows here. */
    public Terms of(TeamId team, RepId rep) {
        var lines = norms.lines(team);
        return new Terms(lines.team(), lines.personalOf(rep), lines.fopsOf(rep));
    }
}
