package nl.koers.norm;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.NormBasis;
import nl.koers.team.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What decides the norms of a team. One statement, whatever the length of the history. */
@Service
@Needs(Right.READ_BOARD)
@Transactional(readOnly = true)
public class NormBook {

    private final NormQueries norms;

    NormBook(NormQueries norms) {
        this.norms = norms;
    }

    public NormLines lines(TeamId team) {
        return norms.lines(team);
    }

    /** The bases of all reps of the roster, in its order; right for the weeks of its period. */
    public Map<RepId, NormBasis> bases(TeamId team, Roster roster) {
        var lines = norms.lines(team);
        var bases = new LinkedHashMap<RepId, NormBasis>();
        roster.reps().forEach(rep -> bases.put(rep.id(), lines.basisOf(rep)));
        return bases;
    }
}
