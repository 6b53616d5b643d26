package nl.koers.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.NewBusinessCap;
import org.springframework.stereotype.Component;

/** Says why a norm or a field of play may not be what a manager wants. */
@Component
class NormRules {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int LARGEST_SCALE = 4;

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
                .map(rep -> NewBusinessCap.check(after.team(), after.personalOf(rep), after.fopsOf(rep)))
                .flatMap(Optional::stream)
                .findFirst();
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
