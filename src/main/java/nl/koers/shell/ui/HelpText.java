package nl.koers.shell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The help in one language: a text per language beside the translations, because whole paragraphs read badly as
 * properties. A chapter begins with a line such as {@code ## Het bord lezen {#board}}.
 *
 * @param chapters in the order of the text
 */
record HelpText(List<Chapter> chapters) {

    private static final Pattern HEADING = Pattern.compile("(?m)^## (?<title>.+?) \\{#(?<anchor>[a-z-]+)}$");

    HelpText {
        chapters = List.copyOf(chapters);
    }

    /**
     * One chapter.
     *
     * @param anchor names it in the address, the same in every language
     * @param body Markdown
     */
    record Chapter(String anchor, String title, String body) {}

    /** English for who reads no Dutch. */
    static HelpText in(Locale locale) {
        var language = locale.getLanguage().equals("nl") ? "nl" : "en";
        try (var in = HelpText.class.getResourceAsStream("/help/help_" + language + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no help in " + language);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static HelpText parse(String text) {
        var headings = HEADING.matcher(text).results().toList();
        var chapters = new ArrayList<Chapter>();
        for (var at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            var end = at + 1 < headings.size() ? headings.get(at + 1).start() : text.length();
            chapters.add(new Chapter(
                    heading.group("anchor"),
                    heading.group("title"),
                    text.substring(heading.end(), end).strip()));
        }
        return new HelpText(chapters);
    }
}
