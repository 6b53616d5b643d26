package nl.koers.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Employment;
import nl.koers.team.model.WeekPattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reps of a team: who they are, from when to when they work, and on which days. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class Reps {

    private final TeamRepository teams;
    private final RepRepository reps;
    private final PatternBook patterns;
    private final RosterQueries queries;
    private final TeamVoice voice;

    Reps(TeamRepository teams, RepRepository reps, PatternBook patterns, RosterQueries queries, TeamVoice voice) {
        this.teams = teams;
        this.reps = reps;
        this.patterns = patterns;
        this.queries = queries;
        this.voice = voice;
    }

    /** Former and future reps too, in the order in which the team shows them. */
    public List<RepDetails> all(TeamId team) {
        return queries.all(team);
    }

    /** What was agreed with one rep; empty for a rep of another team. */
    @Needs(Right.READ_TERMS)
    public Optional<RepDetails> find(TeamId team, RepId rep) {
        return queries.one(team, rep);
    }

    /** A new rep, last in the team's own order, who works Monday to Friday until a pattern says otherwise. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<RepId> add(TeamId team, String name, LocalDate first) {
        var wrong = Checks.name(name).or(() -> Checks.day(first));
        if (wrong.isPresent()) {
            return new Outcome.Rejected<>(wrong.get());
        }
        var stored = teams.lock(team.value()).orElseThrow().id();
        var position = reps.lastPosition(team.value()) + 1;
        var rep = reps.save(Rep.hire(stored, name.strip(), first, position, voice.me()))
                .id();
        voice.ofRep(team, rep, "rep.added", "", name.strip() + ", " + first);
        return Outcome.saved(rep);
    }

    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<String> rename(TeamId team, RepId id, String seen, String name) {
        var wrong = Checks.name(name);
        var found = reps.lock(team.value(), id.value());
        if (wrong.isPresent() || found.isEmpty()) {
            return new Outcome.Rejected<>(wrong.orElse(Checks.UNKNOWN_REP));
        }
        var rep = found.get();
        var before = rep.name();
        if (before.equals(name.strip())) {
            return Outcome.saved(before);
        }
        if (!before.equals(seen)) {
            return new Outcome.Conflict<>(before, rep.changedBy());
        }
        rep.rename(name.strip(), voice.me());
        voice.ofRep(team, id, "rep.renamed", before, name.strip());
        return Outcome.saved(name.strip());
    }

    /** From which to which day the rep works here; in the past too. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<Employment> employ(TeamId team, RepId id, Employment seen, Employment after) {
        var wrong = Checks.days(after.first(), after.last().orElse(after.first()));
        var found = reps.lock(team.value(), id.value());
        if (wrong.isPresent() || found.isEmpty()) {
            return new Outcome.Rejected<>(wrong.orElse(Checks.UNKNOWN_REP));
        }
        var rep = found.get();
        var before = rep.employment();
        if (before.equals(after)) {
            return Outcome.saved(before);
        }
        if (!before.equals(seen)) {
            return new Outcome.Conflict<>(before, rep.changedBy());
        }
        rep.employ(after, voice.me());
        voice.ofRep(team, id, "rep.employment", words(before), words(after));
        return Outcome.saved(after);
    }

    /**
     * The weekly pattern from a day on.
     *
     * @param seen what the manager saw that begins on that very day; empty when nothing did
     * @param pattern empty takes away what begins on that day
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<Optional<WeekPattern>> work(
            TeamId team, RepId id, LocalDate from, Optional<WeekPattern> seen, Optional<WeekPattern> pattern) {
        var wrong = Checks.day(from);
        var found = reps.lock(team.value(), id.value());
        if (wrong.isPresent() || found.isEmpty()) {
            return new Outcome.Rejected<>(wrong.orElse(Checks.UNKNOWN_REP));
        }
        return patterns.change(found.get(), from, seen, pattern);
    }

    /**
     * As if a rep had never been added. Only while nothing else is known of him or her: no appointments, no leave, no
     * norm of his or her own, no login.
     *
     * @param seen what the manager saw
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<RepId> remove(TeamId team, RepId id, RepDetails seen) {
        var found = reps.lock(team.value(), id.value());
        if (found.isEmpty()) {
            return new Outcome.Rejected<>(Checks.UNKNOWN_REP);
        }
        var now = queries.one(team, id).orElseThrow();
        if (!now.equals(seen)) {
            return new Outcome.Conflict<>(id, found.get().changedBy());
        }
        if (queries.isInUse(team, id)) {
            return Outcome.rejected("team.rep-in-use", now.name());
        }
        patterns.clear(found.get());
        reps.delete(found.get());
        voice.ofRep(
                team, id, "rep.removed", now.name() + ", " + now.employment().first(), "");
        return Outcome.saved(id);
    }

    private static String words(Employment employment) {
        return employment.first() + " / "
                + employment.last().map(LocalDate::toString).orElse("");
    }
}
