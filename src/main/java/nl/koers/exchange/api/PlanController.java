package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.Actions;
import nl.koers.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}")
@Tag(name = "Plan")
class PlanController {

    private final Plans plans;
    private final Actions actions;

    PlanController(Plans plans, Actions actions) {
        this.plans = plans;
        this.actions = actions;
    }

    @InScope(TokenScope.READ_PLAN)
    @GetMapping("/plan")
    @Operation(operationId = "getPlan", summary = "The plan that runs")
    PlanView plan(@PathVariable TeamId team) {
        return PlanView.of(Answers.found(plans.current(team)));
    }

    @InScope(TokenScope.READ_PLAN)
    @GetMapping("/actions")
    @Operation(operationId = "listActions", summary = "Actions that are not done, by day")
    Page<ActionView> actions(@PathVariable TeamId team) {
        return Page.all(actions.open(team).stream().map(ActionView::of).toList());
    }
}
