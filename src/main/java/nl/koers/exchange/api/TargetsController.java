package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.koers.deal.DealFigures;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.TeamId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}/targets")
@Tag(name = "Targets")
class TargetsController {

    private final DealFigures figures;

    TargetsController(DealFigures figures) {
        this.figures = figures;
    }

    @InScope(TokenScope.READ_REVENUE)
    @GetMapping
    @Operation(
            operationId = "listTargets",
            summary = "Revenue targets of the team and of its reps",
            description = "A rep gets the own ones alone, unless the team shares its revenue.")
    Page<TargetView> list(@PathVariable TeamId team) {
        return Page.all(TargetView.of(figures.targets(team)));
    }
}
