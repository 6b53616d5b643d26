package nl.koers.exchange.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Subject;

/** Files that somebody gave together, one after another: first who is in the team, then what they did. */
final class FileQueue {

    private final ImportDesk desk;
    private final Stage stage;
    private final ImportScope scope;
    private final Optional<Subject> asked;
    private final ImportTexts texts = ImportTexts.here();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private String reason = "";

    FileQueue(ImportDesk desk, Stage stage, ImportScope scope, Optional<Subject> asked) {
        this.desk = desk;
        this.stage = stage;
        this.scope = scope;
        this.asked = asked;
    }

    private record Waiting(Given file, FileColumns columns) {}

    /** Reads the columns of all of them, and begins with the first. */
    void read(List<Given> files) {
        stage.busy()
                .during(
                        texts.text("busy.reading"),
                        () -> columns(files),
                        reading -> stage.or(reading, found -> {
                            found.stream()
                                    .sorted(Comparator.comparing(
                                            file -> file.columns().subject()))
                                    .forEach(waiting::add);
                            next();
                        }));
    }

    /** The name of the file that comes next; empty after the last. */
    Optional<String> upcoming() {
        return Optional.ofNullable(waiting.peek()).map(file -> file.file().name());
    }

    /** Why closed weeks change (N10), as it was said of an earlier file; empty before. */
    String reason() {
        return reason;
    }

    void because(String said) {
        reason = said;
    }

    int left() {
        return waiting.size();
    }

    void next() {
        var file = waiting.poll();
        if (file == null) {
            stage.chooseFile();
        } else {
            new TableSteps(desk, stage, this, scope, file.file()).chooseColumns(file.columns());
        }
    }

    private Reading<List<Waiting>> columns(List<Given> files) {
        Reading<List<Waiting>> all = Reading.of(new ArrayList<>());
        for (var file : files) {
            all = all.then(found -> desk.imports().columns(scope, file.bytes()).then(sheets -> {
                sheets.forEach(sheet -> found.addAll(waiting(file, sheet, sheets.size())));
                return Reading.of(found);
            }));
        }
        return all;
    }

    private List<Waiting> waiting(Given file, FileColumns sheet, int sheets) {
        var columns = sheets == 1 ? asked.map(sheet::as).orElse(sheet) : sheet;
        var named = sheets == 1 ? file : file.named(texts.text("file.sheet", file.name(), sheet.sheet()));
        return Stream.concat(Stream.of(columns), columns.leaveToo().stream())
                .map(each -> new Waiting(named, each))
                .toList();
    }
}
