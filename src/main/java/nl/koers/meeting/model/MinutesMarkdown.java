package nl.koers.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.koers.kernel.Words;

/** Writes minutes as Markdown (M6). What people typed in short fields is text there, whatever signs it has. */
public final class MinutesMarkdown {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_{}\\[\\]<>()#+!|~])");

    private final Minutes minutes;
    private final Words words;
    private final MinutesWords sentences;
    private final List<String> lines = new ArrayList<>();

    private MinutesMarkdown(Minutes minutes, Words words) {
        this.minutes = minutes;
        this.words = words;
        this.sentences = new MinutesWords(words);
    }

    public static String of(Minutes minutes, Words words) {
        return new MinutesMarkdown(minutes, words).write();
    }

    private String write() {
        lines.add("# " + plain(sentences.title(minutes)));
        paragraph(plain(sentences.when(minutes)));
        minutes.reopenings().forEach(reopening -> paragraph(plain(sentences.reopening(reopening))));
        people();
        numbers();
        points();
        list("minutes.course", minutes.course(), this::course);
        list("minutes.reviewed", minutes.reviewed(), review -> plain(sentences.review(review)));
        list("minutes.rejected", minutes.rejected(), this::course);
        list("minutes.actions", minutes.made(), action -> plain(sentences.action(action)));
        list(
                "minutes.settled",
                minutes.settled(),
                action -> plain(sentences.action(action)) + " – " + plain(sentences.ending(action)));
        titled(
                sentences.promises(minutes),
                minutes.promises(),
                promise -> "**" + plain(promise.name()) + "** " + plain(sentences.promise(promise)));
        list("minutes.parked", minutes.parked(), MinutesMarkdown::plain);
        minutes.rating().ifPresent(mean -> paragraph(words.text("minutes.rating", sentences.rating(mean))));
        return String.join("\n", lines) + "\n";
    }

    private void people() {
        if (!minutes.present().isEmpty()) {
            paragraph("**" + words.text("minutes.present") + "** " + plain(String.join(", ", minutes.present())));
        }
        if (!minutes.absent().isEmpty()) {
            paragraph("**" + words.text("minutes.absent") + "** " + plain(String.join(", ", minutes.absent())));
        }
    }

    private void numbers() {
        if (minutes.numbers().isEmpty()) {
            return;
        }
        heading(sentences.week(minutes));
        paragraph(plain(sentences.total(minutes)));
        paragraph("| " + words.text("minutes.name") + " | " + words.text("minutes.counted") + " | "
                + words.text("minutes.norm") + " | " + words.text("minutes.judgement") + " |");
        lines.add("|---|--:|--:|---|");
        minutes.numbers()
                .forEach(line -> lines.add("| " + plain(line.name()) + " | " + plain(sentences.number(line)) + " | "
                        + line.norm() + " | " + plain(sentences.standing(line)) + " |"));
    }

    private void points() {
        minutes.points().stream().filter(point -> !point.isSilent()).forEach(point -> {
            heading(plain(sentences.point(point)));
            if (!point.notes().isBlank()) {
                paragraph(NotesMarkdown.of(point.notes()));
            }
            if (!point.decisions().isEmpty()) {
                lines.add("");
                point.decisions()
                        .forEach(decision ->
                                lines.add("- **" + words.text("minutes.decision") + "** " + plain(decision)));
            }
        });
    }

    private String course(Minutes.CourseLine change) {
        return "**" + plain(change.what()) + "** ~~" + plain(sentences.value(change.before())) + "~~ → "
                + plain(sentences.value(change.after()))
                + (change.why().isEmpty() ? "" : ": " + plain(change.why()));
    }

    private <T> void list(String key, List<T> items, Function<T, String> line) {
        titled(words.text(key), items, line);
    }

    private <T> void titled(String title, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            heading(title);
            lines.add("");
            items.forEach(item -> lines.add("- " + line.apply(item)));
        }
    }

    private void heading(String text) {
        lines.add("");
        lines.add("## " + text);
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            lines.add("");
            lines.add(text);
        }
    }

    private static String plain(String text) {
        return SIGNS.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$1");
    }
}
