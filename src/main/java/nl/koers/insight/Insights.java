package nl.koers.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding;
import nl.koers.insight.model.WarningDesigns;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.WeekResult;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;

/**
 * What the figures of a team say. Managers, and all where the team shares revenue, see everybody; a rep sees the own figures,
 * worked out from nothing but those. Not one transaction: reading is one, working out needs none.
 */
@Service
@Needs(Right.READ_TEAM)
public class Insights {

    private final SceneReader reader;
    private final Shelf shelf;
    private final TeamRoster rosters;
    private final CurrentCaller caller;
    private final Clock clock;
    private final WarningDesigns designs = new WarningDesigns();

    Insights(SceneReader reader, Shelf shelf, TeamRoster rosters, CurrentCaller caller, Clock clock) {
        this.reader = reader;
        this.shelf = shelf;
        this.rosters = rosters;
        this.caller = caller;
        this.clock = clock;
    }

    /** Norm against target of everybody whom the asker may know (D). */
    public SpanInsight over(TeamId team, InsightSpan span) {
        return book(team).map(book -> book.over(span)).orElseGet(() -> nothing(team, span));
    }

    /** The way ahead of the team, or of the asker alone; empty while too few orders are known (F2). */
    public Optional<Outlook> outlook(TeamId team, InsightSpan span) {
        return book(team).flatMap(book -> book.outlook(span));
    }

    /**
     * The same if something were different (F6).
     *
     * @param raised by what the target is multiplied, above 0
     */
    public Optional<Outlook> whatIf(TeamId team, InsightSpan span, WhatIf whatIf, BigDecimal raised) {
        return book(team).flatMap(book -> book.foretell(span, whatIf, raised));
    }

    /** What was foretold of past quarters, and what came. */
    public List<LookBack> lookBack(TeamId team) {
        return book(team).map(Book::lookBack).orElse(List.of());
    }

    /** How far it is to the summer, and what it takes; empty for who has no figures (F4). */
    public Optional<Summer> summer(TeamId team) {
        return book(team).map(Book::summer);
    }

    /** Do more appointments go together with more orders or revenue in this team? (F5) */
    @Needs(Right.READ_REVENUE)
    public ProofFinding proof(TeamId team, Measure measure) {
        return book(team).orElseThrow().proof(measure);
    }

    /** The past weeks of the period behind a rep's judgement, oldest first; empty for a rep of another team. */
    @Needs(Right.READ_REVENUE)
    public List<WeekResult> weeks(TeamId team, RepId rep, InsightSpan span) {
        return book(team).flatMap(book -> book.weeks(rep, span)).orElse(List.of());
    }

    private Optional<Book> book(TeamId team) {
        if (caller.may(Right.READ_REVENUE, team)) {
            return Optional.of(book(team, Optional.empty()));
        }
        return caller.person()
                .flatMap(person -> person.in(team))
                .flatMap(Membership::rep)
                .map(own -> book(team, Optional.of(own)));
    }

    private Book book(TeamId team, Optional<RepId> own) {
        return shelf.of(
                team, own, () -> rosters.profile(team).today(clock), () -> new Book(reader.read(team, own), designs));
    }

    private SpanInsight nothing(TeamId team, InsightSpan span) {
        var today = rosters.profile(team).today(clock);
        return new SpanInsight(span, span.around(today), today, List.of(), Optional.empty());
    }
}
