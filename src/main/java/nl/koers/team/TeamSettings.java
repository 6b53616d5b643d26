package nl.koers.team;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import nl.koers.team.model.SchoolRegion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sets for the whole team. A value is only replaced when it still is what the manager saw. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class TeamSettings {

    private final TeamRepository teams;
    private final TeamVoice voice;

    TeamSettings(TeamRepository teams, TeamVoice voice) {
        this.teams = teams;
        this.voice = voice;
    }

    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> rename(TeamId team, String seen, String name) {
        return Checks.name(name)
                .<Outcome<TeamProfile>>map(Outcome.Rejected::new)
                .orElseGet(() -> change(
                        team,
                        new Edit<>("team.renamed", TeamProfile::name, seen, name.strip()),
                        stored -> stored.rename(name.strip(), voice.me())));
    }

    /** Moves the team to another time zone: it decides which day it is. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> moveTo(TeamId team, String seen, String zone) {
        return Checks.zone(zone)
                .<Outcome<TeamProfile>>map(Outcome.Rejected::new)
                .orElseGet(() -> change(
                        team,
                        new Edit<>("team.zone", profile -> profile.zone().getId(), seen, zone),
                        stored -> stored.moveTo(ZoneId.of(zone), voice.me())));
    }

    /** Whose summer holidays split the year (F4). */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> goToSchoolIn(TeamId team, SchoolRegion seen, SchoolRegion region) {
        return change(
                team,
                new Edit<>("team.region", TeamProfile::schoolRegion, seen, region),
                stored -> stored.goToSchoolIn(region, voice.me()));
    }

    /** Whether reps see each other's appointments. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> shareDetails(TeamId team, boolean share) {
        return change(
                team,
                new Edit<>("team.sharing", TeamProfile::sharesDetails, !share, share),
                stored -> stored.share(share, voice.me()));
    }

    /** Whether reps see each other's revenue. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> shareRevenue(TeamId team, boolean share) {
        return change(
                team,
                new Edit<>("team.revenue", TeamProfile::sharesRevenue, !share, share),
                stored -> stored.shareRevenue(share, voice.me()));
    }

    /** Whether reps may start a meeting and lead it. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> letRepsLead(TeamId team, boolean may) {
        return change(
                team,
                new Edit<>("team.lead", TeamProfile::repsLead, !may, may),
                stored -> stored.letRepsLead(may, voice.me()));
    }

    /** Whether reps stand in the team's own order. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> keepOwnOrder(TeamId team, boolean own) {
        return change(
                team,
                new Edit<>("team.order", TeamProfile::ownOrder, !own, own),
                stored -> stored.order(own, voice.me()));
    }

    /** Which kinds of appointments count (N7); at least one, in the past too. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> count(TeamId team, Set<Kind> seen, Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return Outcome.rejected("team.no-kind-counts");
        }
        return change(
                team,
                new Edit<>("team.kinds", TeamProfile::countedKinds, seen, kinds),
                stored -> stored.count(kinds, voice.me()));
    }

    /**
     * Whether nobody works on a public holiday, in the past too.
     *
     * @param holiday one of {@link PublicHolidays#KEYS}
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TeamProfile> observe(TeamId team, String holiday, boolean observed) {
        if (!PublicHolidays.KEYS.contains(holiday)) {
            return Outcome.rejected("team.unknown-holiday");
        }
        return change(
                team,
                new Edit<>(
                        "team.holiday",
                        profile -> sign(holiday, profile.observedHolidays().contains(holiday)),
                        sign(holiday, !observed),
                        sign(holiday, observed)),
                stored -> stored.observe(chosen(stored.profile().observedHolidays(), holiday, observed), voice.me()));
    }

    private static Set<String> chosen(Set<String> before, String holiday, boolean observed) {
        var after = new TreeSet<>(before);
        if (observed) {
            after.add(holiday);
        } else {
            after.remove(holiday);
        }
        return after;
    }

    private <T> Outcome<TeamProfile> change(TeamId id, Edit<T> edit, Consumer<Team> write) {
        var team = teams.lock(id.value()).orElseThrow();
        var stored = edit.read().apply(team.profile());
        if (stored.equals(edit.after())) {
            return Outcome.saved(team.profile());
        }
        if (!stored.equals(edit.seen())) {
            return new Outcome.Conflict<>(team.profile(), team.changedBy());
        }
        write.accept(team);
        voice.ofTeam(id, edit.what(), words(edit.seen()), words(edit.after()));
        return Outcome.saved(team.profile());
    }

    private static Object words(Object value) {
        return switch (value) {
            case Collection<?> several -> Chosen.write(several);
            case Boolean chosen -> sign("", chosen);
            default -> value;
        };
    }

    private static String sign(String what, boolean chosen) {
        return what + (chosen ? " \u2713" : " \u2013");
    }

    /**
     * One setting and what becomes of it.
     *
     * @param seen what it was when the manager looked
     */
    private record Edit<T>(String what, Function<TeamProfile, T> read, T seen, T after) {}
}
