package nl.koers.meeting.model;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Notes as a part of a larger Markdown text: their lists and emphasis stay, but they are no section of the whole, open
 * nothing that they don't close, and neither tags nor pictures get through.
 */
final class NotesMarkdown {

    private static final String FENCED = "```";
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}(\\s.*)?");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-+)\\s*");
    private static final Pattern PICTURE = Pattern.compile("!(?=\\[)");
    private static final Pattern DEFINITION = Pattern.compile("(\\s{0,3})(\\[[^\\]]+]:.*)");

    private NotesMarkdown() {}

    static String of(String notes) {
        var lines = new ArrayList<String>();
        var isCode = false;
        for (var line : notes.strip().lines().toList()) {
            var isFence = FENCE.matcher(line).matches();
            isCode ^= isFence;
            lines.add(isFence ? FENCED : isCode ? line : tame(line));
        }
        if (isCode) {
            lines.add(FENCED);
        }
        return String.join("\n", lines);
    }

    private static String tame(String line) {
        if (UNDERLINE.matcher(line).matches()) {
            return "\\" + line.strip();
        }
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            return "### " + text(line.strip().replaceFirst("#+\\s*", ""));
        }
        return text(DEFINITION.matcher(line).replaceFirst("$1\\\\$2"));
    }

    /** As entities: a backslash before them would undo another backslash. */
    private static String text(String line) {
        return PICTURE.matcher(line.replace("<", "&lt;")).replaceAll("&#33;");
    }
}
