package nl.koers.deal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.SetUpGap.Missing;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.TargetSpan;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.FieldOfPlay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be set up, so that a rep who is incomplete is not silently left out (N6). Two statements. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class SetUpList {

    private final SetUpQueries queries;
    private final TargetQueries targets;

    SetUpList(SetUpQueries queries, TargetQueries targets) {
        this.queries = queries;
        this.targets = targets;
    }

    /**
     * Those who sell this year or will, in the order in which they are shown; who is complete is not among them.
     *
     * @param today where the team works
     */
    public List<SetUpGap> of(TeamId team, LocalDate today) {
        var sellers = queries.of(team, today);
        var lines = targets.lines(team);
        var ceiling = NewBusinessCeiling.of(
                sellers.stream()
                        .filter(seller -> seller.fop().kind() == FieldOfPlay.Kind.EXISTING)
                        .flatMap(seller -> lines.of(seller.rep()).agreed(today.getYear()).stream())
                        .toList(),
                lines.ceilingShare());
        return sellers.stream()
                .filter(SetUpQueries.Found::isHere)
                .flatMap(seller -> gap(seller, lines, ceiling, today).stream())
                .toList();
    }

    private static Optional<SetUpGap> gap(
            SetUpQueries.Found seller, TargetLines lines, NewBusinessCeiling ceiling, LocalDate today) {
        var plan = lines.of(seller.rep());
        var missing = EnumSet.noneOf(Missing.class);
        missing.addAll(seller.missing());
        if (plan.lines().keySet().stream().map(TargetSpan::period).noneMatch(period -> period.contains(seller.day()))) {
            missing.add(Missing.TARGET);
        }
        var isAbove = plan.current(TargetSpan.ofYear(today.getYear()), today)
                .flatMap(target -> ceiling.refusal(seller.fop(), target))
                .isPresent();
        if (isAbove) {
            missing.add(Missing.TARGET_ABOVE_CEILING);
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(new SetUpGap(seller.rep(), seller.name(), missing));
    }
}
