package nl.koers.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import nl.koers.team.model.SchoolRegion;
import org.jspecify.annotations.Nullable;

/** A stored team. */
@Entity
@Table(name = "team")
class Team {

    private static final Set<Kind> COUNTED_AT_FIRST = Set.of(Kind.VISIT, Kind.VIDEO_CALL);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private ZoneId zone;
    private String countedKinds;
    private String observedHolidays;

    @Enumerated(EnumType.STRING)
    private SchoolRegion schoolRegion;

    private boolean ownOrder;
    private boolean sharesDetails;
    private boolean sharesRevenue;
    private boolean repsLead;

    /** The last day of the last week that a meeting closed. */
    private @Nullable LocalDate weeksClosedTo;

    /** Empty for teams of before this was written down. */
    @Column(updatable = false)
    private @Nullable LocalDate foundedOn;

    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    static Team found(String name, ZoneId zone, LocalDate on, String by) {
        var team = new Team();
        team.name = name;
        team.zone = zone;
        team.countedKinds = Chosen.write(COUNTED_AT_FIRST);
        team.observedHolidays = Chosen.write(PublicHolidays.observedAtFirst());
        team.schoolRegion = SchoolRegion.MIDDLE;
        team.foundedOn = on;
        team.changedBy = by;
        return team;
    }

    TeamId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new TeamId(id);
    }

    void rename(String to, String by) {
        name = to;
        changedBy = by;
    }

    void moveTo(ZoneId to, String by) {
        zone = to;
        changedBy = by;
    }

    void count(Set<Kind> kinds, String by) {
        countedKinds = Chosen.write(kinds);
        changedBy = by;
    }

    void observe(Set<String> holidays, String by) {
        observedHolidays = Chosen.write(holidays);
        changedBy = by;
    }

    void goToSchoolIn(SchoolRegion region, String by) {
        schoolRegion = region;
        changedBy = by;
    }

    void order(boolean own, String by) {
        ownOrder = own;
        changedBy = by;
    }

    void share(boolean details, String by) {
        sharesDetails = details;
        changedBy = by;
    }

    void shareRevenue(boolean share, String by) {
        sharesRevenue = share;
        changedBy = by;
    }

    void letRepsLead(boolean may, String by) {
        repsLead = may;
        changedBy = by;
    }

    Optional<SalesWeek> closedTo() {
        return Optional.ofNullable(weeksClosedTo).map(SalesWeek::of);
    }

    /** Weeks stay closed: an earlier one changes nothing. */
    void closeWeeks(SalesWeek through) {
        if (closedTo().filter(last -> !last.isBefore(through)).isEmpty()) {
            weeksClosedTo = through.last();
        }
    }

    String changedBy() {
        return changedBy;
    }

    TeamProfile profile() {
        return new TeamProfile(
                id(),
                name,
                zone,
                Chosen.kinds(countedKinds),
                Chosen.keys(observedHolidays),
                schoolRegion,
                ownOrder,
                sharesDetails,
                sharesRevenue,
                repsLead,
                closedTo(),
                Optional.ofNullable(foundedOn));
    }
}
