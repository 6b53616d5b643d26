package nl.koers.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Employment;
import org.jspecify.annotations.Nullable;

/** A stored rep. */
@Entity
@Table(name = "rep")
class Rep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private String name;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private int position;
    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Rep() {}

    static Rep hire(TeamId team, String name, LocalDate first, int position, String by) {
        var rep = new Rep();
        rep.teamId = team.value();
        rep.name = name;
        rep.firstDay = first;
        rep.position = position;
        rep.changedBy = by;
        return rep;
    }

    RepId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new RepId(id);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    String name() {
        return name;
    }

    Employment employment() {
        return new Employment(firstDay, Optional.ofNullable(lastDay));
    }

    int position() {
        return position;
    }

    String changedBy() {
        return changedBy;
    }

    void rename(String to, String by) {
        name = to;
        changedBy = by;
    }

    void employ(Employment employment, String by) {
        firstDay = employment.first();
        lastDay = employment.last().orElse(null);
        changedBy = by;
    }

    void standAt(int place) {
        position = place;
    }
}
