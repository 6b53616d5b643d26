package nl.koers.plan;

import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Preferences;
import nl.koers.identity.Profile;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanState;
import nl.koers.team.TeamLock;
import nl.koers.team.TeamRoster;
import nl.koers.testing.StandingClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The real commands on a plan in memory. */
final class MemoryHost implements PlanHost {

    private static final TeamId TEAM = new TeamId(1);
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final PlanMemory memory = new PlanMemory();
    private final PlanLedger ledger =
            new PlanLedger(memory, event -> {}, this::author, team -> Optional.empty(), new StandingClock.Settable());
    private final TeamThings things = new TeamThings(JdbcClient.create(new DriverManagerDataSource()));
    private final TeamDay day = new TeamDay(mock(TeamRoster.class), new StandingClock.Settable()) {
        @Override
        LocalDate of(TeamId team) {
            return YEAR.first();
        }
    };
    private final PlanEditing editing = new PlanEditing(
            ledger,
            memory,
            memory.rows(),
            new Additions(ledger, memory, things, day),
            things,
            new PlanPeriods(mock(TeamLock.class), memory, ledger),
            new ConflictRows(JdbcClient.create(new DriverManagerDataSource()), mock(CurrentCaller.class)) {
                @Override
                Edited noted(EditField edit, Edited answer) {
                    return answer;
                }
            },
            day);
    private int editor;

    MemoryHost() {
        var plan = ledger.create(TEAM, YEAR);
        var whole = ledger.item(plan, ItemKind.PLAN);
        ledger.write(
                plan,
                Map.of(Field.TITLE, "Plan", Field.FIRST_DAY, "2026-01-01", Field.LAST_DAY, "2026-12-31")
                        .entrySet()
                        .stream()
                        .map(value -> new Edit(whole, value.getKey(), "", value.getValue()))
                        .toList());
    }

    private Caller.Person author() {
        var name = "e" + editor;
        var profile = new Profile(
                new AccountId(editor + 1L), name + "@koers.invalid", name, false, Preferences.FIRST, Optional.empty());
        return new Caller.Person(profile, List.of());
    }

    @Override
    public TeamId team() {
        return TEAM;
    }

    @Override
    public PlanId plan() {
        return new PlanId(1);
    }

    @Override
    public PlanState now() {
        return memory.now();
    }

    @Override
    public List<PlanChange> since(long revision) {
        return memory.rows().since(TEAM, plan(), revision, Plans.AT_ONCE);
    }

    @Override
    public Edited edit(int by, EditField command, End end) {
        return run(by, end, () -> editing.edit(command));
    }

    @Override
    public Outcome<Added> add(int by, AddItem command, End end) {
        return run(by, end, () -> editing.add(command));
    }

    @Override
    public void move(int by, MoveItem command, End end) {
        run(by, end, () -> editing.move(command));
    }

    @Override
    public void remove(int by, PlanCommand.Remove command, End end) {
        run(by, end, () -> editing.remove(TEAM, plan(), command.item()));
    }

    private <T> T run(int by, End end, Supplier<T> work) {
        editor = by;
        var before = memory.now();
        var answer = work.get();
        if (end == End.LOST) {
            memory.backTo(before);
        }
        return answer;
    }
}
