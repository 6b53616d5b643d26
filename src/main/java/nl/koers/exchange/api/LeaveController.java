package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.Leave;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}/reps/{rep}/leave")
@Tag(name = "Leave")
class LeaveController {

    private final Leave leave;
    private final CurrentCaller caller;
    private final IdempotentCalls calls;

    LeaveController(Leave leave, CurrentCaller caller, IdempotentCalls calls) {
        this.leave = leave;
        this.caller = caller;
        this.calls = calls;
    }

    @InScope(TokenScope.READ_DETAILS)
    @GetMapping
    @Operation(operationId = "listLeave", summary = "When a rep is away, latest first")
    Page<LeaveView> list(@PathVariable TeamId team, @PathVariable RepId rep) {
        var own = isOwn(team, rep);
        return Page.all(leave.of(team, rep).stream()
                .map(entry -> LeaveView.of(entry, own))
                .toList());
    }

    @InScope(TokenScope.WRITE_LEAVE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "takeLeave", summary = "A rep will be away, or was")
    ResponseEntity<LeaveView> take(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody LeaveWish wish,
            @Parameter(hidden = true) HttpServletRequest request) {
        return calls.once(request, key, LeaveView.class, () -> {
            var taken = Answers.saved(leave.take(wish.leave(team, rep)));
            return ResponseEntity.status(HttpStatus.CREATED).body(LeaveView.of(taken, isOwn(team, rep)));
        });
    }

    @InScope(TokenScope.WRITE_LEAVE)
    @DeleteMapping("/{leave}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeLeaveBack", summary = "As if the leave had never been entered")
    void takeBack(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable("leave") long entry,
            @Parameter(description = "Why, for a manager in a closed week.") @RequestParam(defaultValue = "")
                    String reason) {
        Answers.saved(leave.takeBack(team, rep, entry, reason));
    }

    private boolean isOwn(TeamId team, RepId rep) {
        return caller.person().filter(person -> person.isRep(team, rep)).isPresent();
    }
}
