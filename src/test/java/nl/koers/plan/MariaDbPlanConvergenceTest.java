package nl.koers.plan;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link PlanConvergenceTest} proves, with the real services and tables. */
class MariaDbPlanConvergenceTest extends EditingScene {

    private static final int OPERATIONS = 500;

    @Autowired
    TransactionTemplate transactions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void allPlansAreThatOfTheDatabase(long seed) {
        var people = new ArrayList<>(List.of(ground.manager()));
        List.of("Anna de Wit", "Bram Bos", "Chantal Smit")
                .forEach(name -> people.add(teams.hire(ground.crew(), name).account()));

        assertThatCode(() ->
                        new PlanSimulation(seed, new Host(ground, people), PlanSimulation.Fault.NONE).run(OPERATIONS))
                .doesNotThrowAnyException();
    }

    private final class Host implements PlanHost {

        private final PlanGround ground;
        private final List<AccountId> people;

        private Host(PlanGround ground, List<AccountId> people) {
            this.ground = ground;
            this.people = people;
        }

        @Override
        public TeamId team() {
            return ground.team();
        }

        @Override
        public PlanId plan() {
            return ground.plan();
        }

        @Override
        public PlanState now() {
            return ground.page().state();
        }

        @Override
        public List<PlanChange> since(long revision) {
            return ground.managing(() -> plans.changesSince(team(), plan(), revision));
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
            run(by, end, () -> editing.remove(team(), plan(), command.item()));
        }

        private <T> T run(int by, End end, Supplier<T> work) {
            return teams.as(
                    people.get(by % people.size()),
                    () -> end == End.LOST
                            ? transactions.execute(transaction -> {
                                transaction.setRollbackOnly();
                                return work.get();
                            })
                            : work.get());
        }
    }
}
