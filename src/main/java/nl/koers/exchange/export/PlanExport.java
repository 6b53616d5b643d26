package nl.koers.exchange.export;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.plan.Plans;
import org.springframework.stereotype.Component;

/** A plan, or the one that runs: one row for each thing in it. */
@Component
class PlanExport implements Export {

    private final Plans plans;

    PlanExport(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String what() {
        return "plan";
    }

    @Override
    public Extract extract(Ask ask) {
        var columns = Stream.of(
                        "PART", "WHAT", "OWNER", "DAY", "PRIORITY", "STATE", "TARGET", "NOW", "CUSTOMERS", "NOTE")
                .map(ask::column)
                .toList();
        return Extract.of(
                columns,
                ask.plan()
                        .map(id -> plans.open(ask.team(), id))
                        .orElseGet(() -> plans.current(ask.team()))
                        .map(page -> new PlanLines(page, ask.words())
                                .all().stream().map(PlanExport::row).toList())
                        .orElse(List.of()));
    }

    private static List<Cell> row(PlanLines.Line line) {
        return List.of(
                Cell.of(line.part()),
                Cell.of(line.what()),
                Cell.of(line.owner()),
                Cell.ofDay(line.day()),
                Cell.of(line.priority()),
                Cell.of(line.state()),
                Cell.ofNumber(line.target()),
                Cell.ofNumber(line.now()),
                Cell.of(line.customers()),
                Cell.of(line.note()));
    }
}
