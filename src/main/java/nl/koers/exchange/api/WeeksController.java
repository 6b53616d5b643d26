package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.koers.board.Board;
import nl.koers.board.WeekAsk;
import nl.koers.board.WeekBook;
import nl.koers.board.WeekLine;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}")
@Tag(name = "Weeks")
class WeeksController {

    private static final String RANGE = "From the first week of the year to the running one unless said otherwise.";

    private final Board board;
    private final WeekBook weeks;
    private final ApiWords language;

    WeeksController(Board board, WeekBook weeks, ApiWords language) {
        this.board = board;
        this.weeks = weeks;
        this.language = language;
    }

    @InScope(TokenScope.READ_BOARD)
    @GetMapping("/reps")
    @Operation(operationId = "listReps", summary = "Who sells in a week")
    Page<WeekViews.RepView> reps(
            @PathVariable TeamId team,
            @Parameter(description = "The running one unless said otherwise.", example = "2026-W47")
                    @RequestParam(required = false)
                    @Nullable
                    SalesWeek week) {
        return Page.all(board.of(team, Optional.ofNullable(week)).rows().stream()
                .map(WeekViews.RepView::of)
                .toList());
    }

    @InScope(TokenScope.READ_BOARD)
    @GetMapping("/board")
    @Operation(operationId = "getBoard", summary = "All reps against their norms in a week")
    WeekViews.BoardView board(
            @PathVariable TeamId team,
            @Parameter(description = "The running one unless said otherwise.", example = "2026-W47")
                    @RequestParam(required = false)
                    @Nullable
                    SalesWeek week,
            @Parameter(hidden = true) HttpServletRequest request) {
        return WeekViews.BoardView.of(board.of(team, Optional.ofNullable(week)), language.of(request));
    }

    @InScope(TokenScope.READ_BOARD)
    @GetMapping("/weeks")
    @Operation(
            operationId = "listWeeks",
            summary = "Weeks of all reps, by week: norm, count and state",
            description = RANGE)
    Page<WeekViews.WeekLineView> weeks(
            @PathVariable TeamId team,
            @Parameter(description = "The first week.", example = "2026-W40") @RequestParam(required = false) @Nullable
                    SalesWeek from,
            @Parameter(description = "The last week.", example = "2026-W47") @RequestParam(required = false) @Nullable
                    SalesWeek to,
            @RequestParam(defaultValue = Part.FIRST_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) HttpServletRequest request) {
        var part = Part.of(cursor, limit);
        return page(part, weeks.of(team, ask(part, from, to)), request);
    }

    @InScope(TokenScope.READ_BOARD)
    @GetMapping("/reps/{rep}/weeks")
    @Operation(operationId = "listWeeksOfRep", summary = "Weeks of a rep: norm, count and state", description = RANGE)
    Page<WeekViews.WeekLineView> weeksOfRep(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @Parameter(description = "The first week.", example = "2026-W40") @RequestParam(required = false) @Nullable
                    SalesWeek from,
            @Parameter(description = "The last week.", example = "2026-W47") @RequestParam(required = false) @Nullable
                    SalesWeek to,
            @RequestParam(defaultValue = Part.FIRST_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) HttpServletRequest request) {
        var part = Part.of(cursor, limit);
        return page(part, weeks.of(team, rep, ask(part, from, to)), request);
    }

    @InScope(TokenScope.READ_BOARD)
    @GetMapping("/reps/{rep}/weeks/{week}")
    @Operation(operationId = "getWeek", summary = "A week of a rep: norm, count, state and judgement")
    WeekViews.WeekView week(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @Parameter(example = "2026-W47") @PathVariable SalesWeek week,
            @Parameter(hidden = true) HttpServletRequest request) {
        var page = board.of(team, rep, Optional.of(week));
        return WeekViews.WeekView.of(page, Answers.found(page.row()), language.of(request));
    }

    private static WeekAsk ask(Part part, @Nullable SalesWeek from, @Nullable SalesWeek to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.ofParameter("to");
        }
        var after = part.afterWeek()
                .map(week -> new WeekAsk.Place(
                        week, new RepId(part.after().orElseThrow().id())));
        return new WeekAsk(Optional.ofNullable(from), Optional.ofNullable(to), after, part.asked());
    }

    private Page<WeekViews.WeekLineView> page(Part part, List<WeekLine> found, HttpServletRequest request) {
        var words = language.of(request);
        return part.page(
                found,
                line -> WeekViews.WeekLineView.of(line, words),
                line -> new Cursor(line.week().first(), line.rep().value()));
    }
}
