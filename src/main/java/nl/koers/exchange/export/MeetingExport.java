package nl.koers.exchange.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.meeting.MinutesBook;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesWords;
import org.springframework.stereotype.Component;

/** The weekly meetings that were closed, one row each; their whole minutes are pages of their own. */
@Component
class MeetingExport implements Export {

    /** Ten years of weeks. */
    private static final int MOST = 520;

    private final MinutesBook book;

    MeetingExport(MinutesBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "meetings";
    }

    @Override
    public Extract extract(Ask ask) {
        return Extract.of(
                Stream.of(
                                "DAY",
                                "FROM",
                                "UNTIL",
                                "LEADER",
                                "PRESENT",
                                "ABSENT",
                                "WEEK",
                                "COUNTED",
                                "NORM",
                                "DECISIONS",
                                "NEW_ACTIONS",
                                "COURSE_CHANGES")
                        .map(ask::column)
                        .toList(),
                book.latest(ask.team(), MOST).stream()
                        .map(minutes -> row(new MinutesWords(ask.words()), minutes))
                        .toList());
    }

    private static List<Cell> row(MinutesWords words, Minutes minutes) {
        return List.of(
                Cell.of(minutes.day()),
                Cell.ofTime(minutes.start()),
                Cell.ofTime(minutes.end()),
                Cell.of(minutes.leader()),
                Cell.of(String.join(", ", minutes.present())),
                Cell.of(String.join(", ", minutes.absent())),
                Cell.of(minutes.week().toString()),
                Cell.of(minutes.counted()),
                Cell.of(minutes.norm()),
                lines(minutes.points().stream().flatMap(point -> point.decisions().stream())),
                lines(minutes.made().stream().map(words::action)),
                lines(minutes.course().stream().map(Minutes.CourseLine::what)));
    }

    private static Cell lines(Stream<String> lines) {
        return Cell.of(lines.collect(Collectors.joining("\n")));
    }
}
