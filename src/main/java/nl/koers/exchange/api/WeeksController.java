package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.koers.board.Board;
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

    private final Board board;
    private final ApiWords language;

    WeeksController(Board board, ApiWords language) {
        this.board = board;
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
}
