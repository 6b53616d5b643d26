package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.Deal;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import nl.koers.deal.SeenDeal;
import nl.koers.deal.model.DealState;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Once;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}/reps/{rep}/deals")
@Tag(name = "Deals")
class DealsController {

    private final Deals deals;
    private final CurrentCaller caller;
    private final IdempotentCalls calls;

    DealsController(Deals deals, CurrentCaller caller, IdempotentCalls calls) {
        this.deals = deals;
        this.caller = caller;
        this.calls = calls;
    }

    @InScope(TokenScope.READ_REVENUE)
    @GetMapping
    @Operation(
            operationId = "listDeals",
            summary = "Deals of a rep, latest first",
            description = "With a period: those that were opened, open or closed on one of its days.")
    Page<DealView> list(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @Parameter(description = "The first day.", example = "2026-10-01") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "The last day.", example = "2026-12-31") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @RequestParam(required = false) @Nullable DealState state,
            @Parameter(description = "Only the one with this number.") @RequestParam(required = false) @Nullable
                    String externalId,
            @RequestParam(defaultValue = Part.FIRST_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var key = Fields.askedKey(externalId);
        if (key.isPresent()) {
            return Page.of(deals.find(team, rep, key.get()).map(DealView::of));
        }
        var part = Part.of(cursor, limit);
        var period = Part.period(from, to);
        var all = DealWish.all(part.asked())
                .during(period)
                .from(part.after().map(place -> new DealWish.Place(place.day(), new DealId(place.id()))));
        var wish = Optional.ofNullable(state).map(all::in).orElse(all);
        return part.page(deals.ofRep(team, rep, wish), DealView::of, DealsController::place);
    }

    @InScope(TokenScope.READ_REVENUE)
    @GetMapping("/{deal}")
    @Operation(operationId = "getDeal", summary = "One deal")
    ResponseEntity<DealView> get(@PathVariable TeamId team, @PathVariable RepId rep, @PathVariable DealId deal) {
        return ok(Answers.found(deals.find(team, rep, deal)));
    }

    @InScope(TokenScope.WRITE_DEALS)
    @PostMapping
    @AddsOnce
    @Operation(
            operationId = "openDeal",
            summary = "A new request",
            description = "With an externalId that the rep has already, nothing is added: the answer is 200 and the"
                    + " deal that has it, as it stands.")
    ResponseEntity<DealView> open(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody DealWishes.Wanted wish,
            @Parameter(hidden = true) HttpServletRequest request) {
        var importKey = Fields.importKey(wish.externalId());
        return calls.once(request, key, DealView.class, () -> {
            var draft = wish.draft(caller);
            var opened = importKey
                    .map(number -> Answers.saved(deals.openOnce(team, rep, draft, number)))
                    .orElseGet(() -> Once.added(Answers.saved(deals.open(team, rep, draft))));
            return Answers.once(
                    opened.map(DealView::of),
                    Answers.where(team, rep, "deals", opened.value().id()),
                    version(opened.value()));
        });
    }

    @InScope(TokenScope.WRITE_DEALS)
    @PutMapping("/{deal}")
    @Operation(
            operationId = "changeDeal",
            summary = "Another customer, first day, estimate or note",
            description = "What is left out becomes empty. The externalId and what became of the request stay.")
    ResponseEntity<DealView> change(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable DealId deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DealWishes.Wanted wish) {
        return ok(Answers.saved(deals.edit(team, rep, seen(deal, ifMatch), wish.draft(caller))));
    }

    @InScope(TokenScope.WRITE_DEALS)
    @PutMapping("/{deal}/won")
    @Operation(operationId = "winDeal", summary = "A request became an order")
    ResponseEntity<DealView> win(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable DealId deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DealWishes.Won won) {
        var value = Fields.money("/value", Fields.needed("/value", won.value())).orElseThrow();
        return ok(Answers.saved(deals.win(team, rep, seen(deal, ifMatch), Fields.needed("/on", won.on()), value)));
    }

    @InScope(TokenScope.WRITE_DEALS)
    @PutMapping("/{deal}/lost")
    @Operation(operationId = "loseDeal", summary = "A request comes to nothing")
    ResponseEntity<DealView> lose(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable DealId deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DealWishes.Lost lost) {
        return ok(Answers.saved(
                deals.lose(team, rep, seen(deal, ifMatch), Fields.needed("/on", lost.on()), Fields.text(lost.why()))));
    }

    @InScope(TokenScope.WRITE_DEALS)
    @PutMapping("/{deal}/open")
    @Operation(operationId = "reopenDeal", summary = "Whatever became of it, the request is open again")
    ResponseEntity<DealView> reopen(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable DealId deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return ok(Answers.saved(deals.reopen(team, rep, seen(deal, ifMatch))));
    }

    private static SeenDeal seen(DealId deal, @Nullable String ifMatch) {
        return new SeenDeal(deal, Answers.seenVersion(ifMatch));
    }

    private static ResponseEntity<DealView> ok(Deal deal) {
        return Answers.ok(version(deal), DealView.of(deal));
    }

    private static String version(Deal deal) {
        return Long.toString(deal.version());
    }

    private static Cursor place(Deal deal) {
        var place = DealWish.Place.of(deal);
        return new Cursor(place.latest(), place.id().value());
    }
}
