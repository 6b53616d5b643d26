package nl.koers.meeting.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One line of notes: bold, italic, struck, code and links, and all else as text. */
final class NoteLine {

    /** Each part is bounded, so that a line of signs alone costs no time. */
    private static final Pattern MARKS = Pattern.compile(String.join(
            "|",
            "\\\\(?<escaped>\\p{Punct})",
            "`(?<code>[^`]{1,1000})`",
            "!\\[(?<picture>[^\\]]{0,1000})]\\([^)]{0,1000}\\)",
            "\\[(?<link>[^\\]]{1,1000})]\\((?<to>https?://[^)\\s]{1,1000})\\)",
            "\\*\\*(?=\\S)(?<bold>.{1,1000}?)(?<=\\S)\\*\\*",
            "__(?=\\S)(?<strong>.{1,1000}?)(?<=\\S)__",
            "~~(?=\\S)(?<struck>.{1,1000}?)(?<=\\S)~~",
            "(?<![\\w*])\\*(?=\\S)(?<italic>[^*]{1,1000})(?<=\\S)\\*(?![\\w*])",
            "(?<![\\w_])_(?=\\S)(?<slanted>[^_]{1,1000})(?<=\\S)_(?![\\w_])"));

    private NoteLine() {}

    static String html(String line) {
        var html = new StringBuilder();
        var from = 0;
        var matcher = MARKS.matcher(line);
        while (matcher.find()) {
            html.append(safe(line.substring(from, matcher.start()))).append(marked(matcher));
            from = matcher.end();
        }
        return html.append(safe(line.substring(from))).toString();
    }

    /** Signs of XML are text, and what XML can't hold is left out. */
    static String safe(String text) {
        var html = new StringBuilder(text.length());
        text.codePoints().filter(NoteLine::isPossible).forEach(sign -> {
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(sign);
            }
        });
        return html.toString();
    }

    private static String marked(MatchResult found) {
        for (var mark : Mark.values()) {
            var inside = found.group(mark.group);
            if (inside != null) {
                return mark.html(inside, found);
            }
        }
        return safe(found.group());
    }

    private static boolean isPossible(int sign) {
        var isControl = sign < ' ' && sign != '\n' && sign != '\t';
        var isHalf = Character.getType(sign) == Character.SURROGATE;
        return !isControl && !isHalf && sign != 0xFFFE && sign != 0xFFFF;
    }

    private enum Mark {
        ESCAPED("escaped"),
        CODE("code"),
        PICTURE("picture"),
        LINK("link"),
        BOLD("bold"),
        STRONG("strong"),
        STRUCK("struck"),
        ITALIC("italic"),
        SLANTED("slanted");

        private final String group;

        Mark(String group) {
            this.group = group;
        }

        private String html(String inside, MatchResult found) {
            return switch (this) {
                case ESCAPED, PICTURE -> safe(inside);
                case CODE -> "<code>" + safe(inside) + "</code>";
                case LINK ->
                    "<a href=\"" + safe(found.group("to")) + "\" rel=\"noopener noreferrer\" target=\"_blank\">"
                            + safe(inside) + "</a>";
                case BOLD, STRONG -> "<strong>" + NoteLine.html(inside) + "</strong>";
                case STRUCK -> "<s>" + NoteLine.html(inside) + "</s>";
                case ITALIC, SLANTED -> "<em>" + NoteLine.html(inside) + "</em>";
            };
        }
    }
}
