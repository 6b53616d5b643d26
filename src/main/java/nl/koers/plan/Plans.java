package nl.koers.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanState;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.text.SharedTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plans of a team, as they are and as they were. A plan of another team is not there. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Plans {

    /** As many changes as a view takes at once; one that missed more asks again. */
    public static final int AT_ONCE = 500;

    private final PlanRows rows;
    private final HistoryRows history;
    private final TeamThings things;
    private final PlanFigures figures;
    private final PlanContacts contacts;
    private final TeamRoster teams;
    private final SharedTexts texts;
    private final Clock clock;

    Plans(
            PlanRows rows,
            HistoryRows history,
            TeamThings things,
            PlanFigures figures,
            PlanContacts contacts,
            TeamRoster teams,
            SharedTexts texts,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.things = things;
        this.figures = figures;
        this.contacts = contacts;
        this.teams = teams;
        this.texts = texts;
        this.clock = clock;
    }

    /** All plans, the latest first. */
    public List<PlanSummary> all(TeamId team) {
        return rows.all(team);
    }

    /** The plan that runs today, else the latest that ran, else the next; empty for a team without any. */
    public Optional<PlanPage> current(TeamId team) {
        var profile = teams.profile(team);
        return rows.ofDay(team, profile.today(clock)).map(found -> page(profile, found, profile.today(clock)));
    }

    /** Five statements, whatever the plan is like and whatever happened to it. */
    public Optional<PlanPage> open(TeamId team, PlanId plan) {
        return rows.of(team, plan).map(found -> today(team, found));
    }

    /** What came since a revision, in order and at most {@link #AT_ONCE}: all that an open view needs to catch up. */
    public List<PlanChange> changesSince(TeamId team, PlanId plan, long revision) {
        return history.since(team, plan, revision, AT_ONCE);
    }

    /** The plan as it was after a revision; empty before its first. */
    public Optional<PlanState> asOf(TeamId team, PlanId plan, long revision) {
        return Optional.of(history.lastUpTo(team, plan, revision))
                .filter(past -> !past.isEmpty())
                .map(PlanState.NOTHING::after);
    }

    /** The plan as it was at a moment. */
    public Optional<PlanState> asOf(TeamId team, PlanId plan, Instant moment) {
        return asOf(team, plan, revisionAt(team, plan, moment));
    }

    /** The plan as it was at the end of a day of the team, beside what was counted until then; empty before its first. */
    public Optional<PlanPage> on(TeamId team, PlanId plan, LocalDate day) {
        var profile = teams.profile(team);
        return asOf(team, plan, endOf(profile, day)).map(state -> page(profile, new PlanRows.Found(plan, state), day));
    }

    /** A text of the plan as it was at the end of a day of the team; empty when that is not known any more. */
    public Optional<String> textOn(TeamId team, TextId text, LocalDate day) {
        return texts.markdownAt(team, text, endOf(teams.profile(team), day));
    }

    /** What happened between two moments, for the minutes of a meeting or to compare. */
    public PlanComparison between(TeamId team, PlanId plan, Instant from, Instant to) {
        var first = revisionAt(team, plan, from);
        var last = revisionAt(team, plan, to);
        var earlier = asOf(team, plan, first).orElse(PlanState.NOTHING);
        var changes = history.between(team, plan, first, last);
        return new PlanComparison(earlier, earlier.after(changes), changes);
    }

    /** The same between the ends of two days of the team. */
    public PlanComparison between(TeamId team, PlanId plan, LocalDate from, LocalDate to) {
        var profile = teams.profile(team);
        return between(team, plan, endOf(profile, from), endOf(profile, to));
    }

    /** The history, the latest first. */
    public List<PlanChange> history(TeamId team, PlanId plan, long beforeRevision, int limit) {
        return history.latest(team, plan, beforeRevision, limit);
    }

    /** The history of one value, the latest first. */
    public List<PlanChange> history(
            TeamId team, PlanId plan, ItemId item, Field field, long beforeRevision, int limit) {
        return history.ofField(team, plan, item, field, beforeRevision, limit);
    }

    /** The history of one item, the latest first. */
    public List<PlanChange> historyOf(TeamId team, PlanId plan, ItemId item, long beforeRevision, int limit) {
        return history.ofItem(team, plan, item, beforeRevision, limit);
    }

    /** The course changes of the plan that runs on a day and were decided, oldest first; one statement. */
    public List<CourseChange> decided(TeamId team, LocalDate today) {
        return rows.courses(team, today).stream()
                .flatMap(found -> found.state().of(ItemKind.COURSE).stream())
                .map(CourseChange::of)
                .filter(course -> course.state() == CourseState.DECIDED)
                .sorted(Comparator.comparing(course -> course.decidedOn().orElseThrow()))
                .toList();
    }

    /** What the running plan puts on the agenda of a meeting; empty without a plan. */
    public Optional<CourseAgenda> agenda(TeamId team) {
        return current(team).map(page -> {
            var plan = page.plan();
            return new CourseAgenda(
                    page.id(),
                    plan.courses().stream()
                            .filter(course -> course.state() == CourseState.PROPOSED)
                            .toList(),
                    plan.courses().stream()
                            .filter(course -> course.isDue(page.today()))
                            .toList(),
                    plan.signals().stream()
                            .filter(signal -> signal.isLit(page.figures()))
                            .toList());
        });
    }

    /** The same page with what stands today outside the plan: appointments, customers, people. */
    public PlanPage refresh(TeamId team, PlanPage shown) {
        return today(team, new PlanRows.Found(shown.id(), shown.state()));
    }

    private PlanPage today(TeamId team, PlanRows.Found found) {
        var profile = teams.profile(team);
        return page(profile, found, profile.today(clock));
    }

    private PlanPage page(TeamProfile team, PlanRows.Found found, LocalDate today) {
        return new PlanPage(
                found.id(),
                found.state(),
                today,
                team.zone(),
                figures.of(team, found.state(), today),
                things.people(team.id(), today),
                contacts.of(team.id(), found.state(), today));
    }

    private long revisionAt(TeamId team, PlanId plan, Instant moment) {
        return history.revisionAt(team, plan, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private static Instant endOf(TeamProfile team, LocalDate day) {
        return day.plusDays(1).atStartOfDay(team.zone()).minusNanos(1000).toInstant();
    }
}
