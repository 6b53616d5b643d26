package nl.koers.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.board.Board;
import nl.koers.board.BoardPage;
import nl.koers.board.BoardRow;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.Actions;
import nl.koers.meeting.Agendas;
import nl.koers.meeting.Commitments;
import nl.koers.meeting.MeetingSeries;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.PastMeetings;
import nl.koers.meeting.model.ActionState;
import nl.koers.meeting.model.Closing;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.Series;
import nl.koers.meeting.model.Who;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the demo team meet: minutes of the last weeks, open actions, promises, and the next meeting with a point more. */
@Component
@ConditionalOnProperty("koers.demo")
class DemoMeetings {

    private static final int MEETINGS = 3;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final List<String> TOLD = List.of(
            "Twee klanten vragen naar levertijd. Afgesproken: wij noemen die voortaan zelf, in het eerste gesprek.",
            "De beurs in Zwolle leverde veertien gesprekken op; vijf daarvan krijgen een vervolg.",
            "Rustige week door de vakantie. De planning voor de komende weken staat er goed voor.");
    private static final List<String> DECIDED = List.of(
            "Wij bellen een offerte altijd binnen drie dagen na",
            "Carla en Kim trekken samen de nieuwe regio",
            "Vrijdagmiddag is voortaan voor bellen");
    private static final List<String> TO_DO = List.of(
            "Rotec bellen over het raamcontract",
            "Een dag meerijden met Daan",
            "Lijst maken van klanten die langer dan acht weken niet gezien zijn",
            "Demo voorbereiden voor Lindeboom Zorg",
            "Prijsafspraken met de binnendienst vastleggen");

    private final Board board;
    private final MeetingSeries series;
    private final PastMeetings past;
    private final Agendas agendas;
    private final Actions actions;
    private final Commitments commitments;
    private final Clock clock;

    DemoMeetings(
            Board board,
            MeetingSeries series,
            PastMeetings past,
            Agendas agendas,
            Actions actions,
            Commitments commitments,
            Clock clock) {
        this.board = board;
        this.series = series;
        this.past = past;
        this.agendas = agendas;
        this.actions = actions;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** In the name of the manager, who led. */
    void meet(TeamId team, String leader) {
        var now = board.of(team, board.thisWeek(team));
        var weekly = Series.weekly(DayOfWeek.TUESDAY, NINE);
        DemoTeam.saved(series.set(team, Optional.empty(), Optional.of(weekly)));
        var last = now.today().with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        for (var back = MEETINGS - 1; back >= 0; back--) {
            var day = last.minusWeeks(back);
            var page = board.of(team, Closing.lastClosedWeek(day));
            DemoTeam.saved(past.keep(team, minutes(page, day, leader, back)));
        }
        act(team, now);
        promise(team, now);
        var next = DemoTeam.saved(agendas.prepare(team));
        DemoTeam.saved(agendas.add(team, next.id(), "Beurs in maart: wie gaat er mee?", PointKind.OWN.minutes()));
    }

    private static Minutes minutes(BoardPage page, LocalDate day, String leader, int turn) {
        var names = page.rows().stream().map(BoardRow::name).toList();
        var action = new Minutes.ActionLine(
                TO_DO.get(turn), names.get(turn % names.size()), day.plusDays(7), ActionState.OPEN, 0, "");
        var numbers = new Minutes.PointLine(PointKind.NUMBERS, "", true, 9, "", List.of());
        var plan = new Minutes.PointLine(PointKind.PLAN, "", true, 22, TOLD.get(turn), List.of(DECIDED.get(turn)));
        var promises = page.rows().stream()
                .map(row -> new Minutes.PromiseLine(row.name(), row.norm().rounded(), List.of()))
                .toList();
        return Minutes.of(page.teamName(), day, page.week())
                .held(Optional.of(NINE), Optional.of(NINE.plusMinutes(56 + turn)), List.of(leader))
                .attended(names.subList(1, names.size()), names.subList(0, 1), OptionalDouble.of(7.5 + turn * 0.3))
                .discussed(page.rows().stream().map(DemoMeetings::number).toList(), List.of(numbers, plan), List.of())
                .agreed(List.of(action), List.of(), promises);
    }

    private static Minutes.NumberLine number(BoardRow row) {
        var counted = row.count().counted();
        return new Minutes.NumberLine(
                row.name(),
                counted,
                counted,
                row.norm().rounded(),
                row.standing().name());
    }

    private void act(TeamId team, BoardPage now) {
        var rows = now.rows();
        for (var number = 0; number < TO_DO.size(); number++) {
            var row = rows.get(number * 2 % rows.size());
            var due = now.today().plusDays(number * 3L - 2);
            DemoTeam.saved(actions.add(
                    team,
                    new NewAction(
                            TO_DO.get(number), new Who.OfRep(row.rep()), due, Optional.empty(), Optional.empty())));
        }
    }

    /** What was promised for the week before the next promises, so that the next meeting shows promise and deed. */
    private void promise(TeamId team, BoardPage now) {
        var next = series.of(team).orElseThrow().next(clock.instant(), ZoneOffset.UTC, day -> false);
        var week = Closing.promisedWeek(next.toLocalDate()).previous();
        now.rows().stream().skip(1).filter(row -> row.norm().rounded() > 0).forEach(row -> promise(team, row, week));
    }

    private void promise(TeamId team, BoardRow row, SalesWeek week) {
        var promise = Optional.of(new Commitment(row.norm().rounded(), List.of()));
        DemoTeam.saved(commitments.promise(team, row.rep(), week, Optional.empty(), promise));
    }
}
