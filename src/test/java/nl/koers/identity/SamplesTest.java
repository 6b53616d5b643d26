package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new service takes part in {@link RightsMatrixTest} without a sample of its own. */
class SamplesTest {

    private static final TeamId TEAM = new TeamId(1);
    private static final Scene SCENE = new Scene(
            TEAM,
            new AccountId(2),
            new AccountId(3),
            new RepId(4),
            new AccountId(5),
            new CustomerId(6),
            new AppointmentId(7),
            8,
            9,
            10,
            "geheim");

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodCanBeCalled(Method method) {
        var arguments = new Samples(TEAM, SCENE, "Bakker").of(method);

        assertThat(arguments).hasSameSizeAs(method.getParameterTypes()).doesNotContainNull();
    }

    @Test
    void whatRefusesTheSamplesOfItsPartsIsStillScoped() throws NoSuchMethodException {
        var move = (Move) new Samples(TEAM, SCENE, "Bakker").of(New.class.getMethod("move", Move.class))[0];

        assertThat(move.team()).isEqualTo(TEAM);
        assertThat(move.scopedRep()).contains(SCENE.rep());
    }

    @Test
    void everyVariantOfASealedTypeHasItsTurn() throws NoSuchMethodException {
        var take = New.class.getMethod("take", Step.class);

        assertThat(IntStream.range(0, 3).mapToObj(turn -> new Samples(TEAM, SCENE, "Bakker", turn).of(take)[0]))
                .containsExactly(new Step.Left(), new Step.Right(true), new Step.Left());
    }

    static Stream<Method> methods() {
        return Stream.concat(Stream.of(New.class), ServiceRights.services().stream())
                .flatMap(service -> ServiceRights.methods(service).stream());
    }

    record PlanId(long value) {}

    record Move(TeamId team, RepId rep, int percent) implements Scoped {

        Move {
            if (percent < 90) {
                throw new IllegalArgumentException("too little");
            }
        }

        @Override
        public Optional<RepId> scopedRep() {
            return Optional.of(rep);
        }
    }

    sealed interface Step {
        record Left() implements Step {}

        record Right(boolean far) implements Step {}
    }

    static class New {

        public void move(Move move) {}

        public void read(TeamId team, PlanId plan, Map<PlanId, List<Move>> moves, Consumer<String> reader) {}

        public void take(Step step) {}

        public void bytes(TeamId team, long[] positions, StringBuilder text) {}
    }
}
