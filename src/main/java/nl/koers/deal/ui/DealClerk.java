package nl.koers.deal.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.deal.Deal;
import nl.koers.deal.DealDraft;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.Answers;

/** Sends what somebody does with deals to the service and says what became of it. */
final class DealClerk {

    private final DealServices services;
    private final TeamId team;
    private final Answers answers;
    private final Runnable refresh;
    private final DealTexts texts = DealTexts.here();

    /**
     * @param refresh shows what stands now
     */
    DealClerk(DealServices services, TeamId team, Answers answers, Runnable refresh) {
        this.services = services;
        this.team = team;
        this.answers = answers;
        this.refresh = refresh;
    }

    DealServices services() {
        return services;
    }

    TeamId team() {
        return team;
    }

    DealTexts texts() {
        return texts;
    }

    LocalDate today() {
        return services.today(team);
    }

    /** Why it can't be added; empty when it was, or when somebody else was first. */
    Optional<Reason> open(RepId rep, DealDraft draft) {
        return tell(services.deals().open(team, rep, draft), "deal.done.OPEN");
    }

    Optional<Reason> win(Deal deal, LocalDate on, Money value) {
        return change(deal, "deal.done.WON", seen -> services.deals().win(team, deal.rep(), seen.seen(), on, value));
    }

    Optional<Reason> lose(Deal deal, LocalDate on, String why) {
        return change(deal, "deal.done.LOST", seen -> services.deals().lose(team, deal.rep(), seen.seen(), on, why));
    }

    Optional<Reason> reopen(Deal deal) {
        return change(deal, "deal.done.reopened", seen -> services.deals().reopen(team, deal.rep(), seen.seen()));
    }

    Optional<Reason> edit(Deal deal, DealDraft draft) {
        return tell(services.deals().edit(team, deal.rep(), deal.seen(), draft), "deal.done.edited");
    }

    void problem(Reason why) {
        answers.problem(texts.words().sentence(why));
    }

    /** What was closed can be opened again at once, and the other way round. */
    private Optional<Reason> change(Deal before, String done, Function<Deal, Outcome<Deal>> command) {
        var outcome = command.apply(before);
        refresh.run();
        return switch (outcome) {
            case Outcome.Saved<Deal>(var after) -> {
                answers.done(texts.text(done), () -> undo(before, after));
                yield Optional.empty();
            }
            case Outcome.Conflict<Deal> conflict -> conflict(conflict.who());
            case Outcome.Rejected<Deal>(var why) -> Optional.of(why);
        };
    }

    private void undo(Deal before, Deal after) {
        var deals = services.deals();
        var day = before.closedOn().orElseGet(this::today);
        var outcome = before.state() == DealState.OPEN
                ? deals.reopen(team, before.rep(), after.seen())
                : before.value()
                        .map(value -> deals.win(team, before.rep(), after.seen(), day, value))
                        .orElseGet(() -> deals.lose(team, before.rep(), after.seen(), day, before.why()));
        tell(outcome, "week.done.undone").ifPresent(this::problem);
    }

    private Optional<Reason> tell(Outcome<Deal> outcome, String done) {
        refresh.run();
        return switch (outcome) {
            case Outcome.Saved<Deal> saved -> {
                answers.done(texts.text(done));
                yield Optional.empty();
            }
            case Outcome.Conflict<Deal> conflict -> conflict(conflict.who());
            case Outcome.Rejected<Deal>(var why) -> Optional.of(why);
        };
    }

    private Optional<Reason> conflict(String who) {
        answers.problem(texts.text("week.conflict", who));
        return Optional.empty();
    }
}
