package nl.koers.meeting.model;

import java.util.ArrayList;
import java.util.List;

/** What travels to the next meeting by itself (M5). Open actions and course changes do so wherever they are kept. */
public final class CarryOver {

    private CarryOver() {}

    /**
     * A point as a meeting left it.
     *
     * @param finished it had its turn, and nobody said that it goes on next time
     */
    public record Left(AgendaItem item, boolean finished) {}

    /**
     * The agenda of the next meeting: what the team always discusses, and before the close the own points that were not
     * finished. The fixed points come back anyway.
     */
    public static List<AgendaItem> agenda(List<AgendaItem> template, List<Left> last) {
        var agenda = new ArrayList<>(template);
        var more = last.stream()
                .filter(left -> !left.finished())
                .map(Left::item)
                .filter(item -> item.kind() == PointKind.OWN)
                .filter(item -> template.stream().noneMatch(item::equals))
                .toList();
        var end = agenda.isEmpty() || agenda.getLast().kind() != PointKind.CLOSE ? agenda.size() : agenda.size() - 1;
        agenda.addAll(end, more);
        return List.copyOf(agenda);
    }
}
