package nl.koers.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.NewBusinessCap;
import nl.koers.team.RepDetails;
import nl.koers.team.Reps;
import org.springframework.stereotype.Component;

/** Says why a norm or a field of play may not be what a manager wants. */
@Component
class NormRules {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int LARGEST_SCALE = 4;

    private final Reps reps;

    NormRules(Reps reps) {
        this.reps = reps;
    }

    /**
     * The reason, empty when all is well.
     *
     * @param after all lines as they would be
     */
    Optional<Reason> refusal(NormChange change, NormLines after) {
        if (change.from().isBefore(EARLIEST) || change.from().isAfter(LATEST)) {
            return Optional.of(Reason.of("team.day-outside"));
        }
        if (isTooFine(change)) {
            return Optional.of(Reason.of("norm.share-too-fine"));
        }
        return touched(change, after)
                .flatMap(rep -> NewBusinessCap.check(after.team(), after.personalOf(rep), after.fopsOf(rep)).stream()
                        .map(reason -> change.scopedRep().isPresent() ? reason : named(change, rep, reason)))
                .findFirst();
    }

    /** Who asks for a team norm has no rep in view: the sentence names whose own norm stands in the way. */
    private Reason named(NormChange change, RepId rep, Reason reason) {
        var name = reps.find(change.team(), rep).map(RepDetails::name).orElse("");
        var highest = reason.arguments().getFirst();
        var from = reason.arguments().getLast();
        return Reason.of("norm.new-business-cap-of", name, highest, from);
    }

    private static boolean isTooFine(NormChange change) {
        return switch (change) {
            case NormChange.OfTeam of ->
                of.after()
                        .filter(norm -> norm.newBusinessFactor().scale() > LARGEST_SCALE)
                        .isPresent();
            case NormChange.OfRep of -> false;
            case NormChange.OfFop of ->
                of.after().filter(fop -> fop.newShare().scale() > LARGEST_SCALE).isPresent();
        };
    }

    /** A rep without own norm keeps within the half by the factor alone. */
    private static Stream<RepId> touched(NormChange change, NormLines after) {
        return change
                .scopedRep()
                .map(List::of)
                .orElseGet(() -> List.copyOf(after.personal().keySet()))
                .stream();
    }
}
