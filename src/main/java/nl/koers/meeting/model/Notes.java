package nl.koers.meeting.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of notes in Markdown as well-formed XHTML, the same on the page and on paper. Whatever people typed is text:
 * no tag of theirs gets through, and nothing is fetched, because a picture is only told by its name.
 */
public final class Notes {

    /** What stands before something to do, and before what was done; paper has no sign for it in its letters. */
    public static final String OPEN_BOX = "<span class=\"box\">☐</span>";

    public static final String DONE_BOX = "<span class=\"box\">☑</span>";

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)])\\s+(?:\\[([ xX])]\\s+)?(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");

    /** A list that is open. */
    private record Open(int indent, String tag) {}

    private final StringBuilder page = new StringBuilder();
    private final Deque<Open> lists = new ArrayDeque<>();
    private String block = "";
    /** Whether the line before was one of a list. */
    private boolean isBelowItem;

    private Notes() {}

    /** The notes as a piece of XHTML; empty for blank notes. */
    public static String html(String markdown) {
        return new Notes().write(markdown.lines().toList());
    }

    private String write(List<String> lines) {
        var isCode = false;
        for (var line : lines) {
            if (FENCE.matcher(line).matches()) {
                end();
                isCode = !isCode;
                page.append(isCode ? "<pre>" : "</pre>");
            } else if (isCode) {
                page.append(NoteLine.safe(line)).append('\n');
            } else {
                line(line);
            }
        }
        end();
        return page.append(isCode ? "</pre>" : "").toString();
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        var quote = QUOTE.matcher(line);
        if (line.isBlank()) {
            isBelowItem = false;
            endBlock();
        } else if (RULE.matcher(line).matches()) {
            end();
            page.append("<hr/>");
        } else if (heading.matches()) {
            end();
            page.append("<h3>").append(NoteLine.html(heading.group(1))).append("</h3>");
        } else if (item.matches()) {
            endBlock();
            item(item.group(1).length(), item.group(2), item.group(3), item.group(4));
        } else if (quote.matches()) {
            running("blockquote", quote.group(1));
        } else {
            running("p", line.strip());
        }
    }

    /** Lines below each other stay below each other, as in the editor; below an item they belong to it. */
    private void running(String tag, String line) {
        if (block.equals(tag) || isBelowItem) {
            page.append("<br/>");
        } else {
            end();
            page.append('<').append(tag).append('>');
            block = tag;
        }
        page.append(NoteLine.html(line));
    }

    private void item(int indent, String mark, @Nullable String box, String text) {
        var tag = Character.isDigit(mark.charAt(0)) ? "ol" : "ul";
        while (!lists.isEmpty() && lists.peek().indent() > indent) {
            endList();
        }
        if (!lists.isEmpty()
                && lists.peek().indent() == indent
                && !lists.peek().tag().equals(tag)) {
            endList();
        }
        var open = lists.peek();
        if (open == null || open.indent() < indent) {
            page.append('<').append(tag).append('>');
            lists.push(new Open(indent, tag));
        } else {
            page.append("</li>");
        }
        page.append(box == null ? "<li>" : "<li class=\"task\">");
        if (box != null) {
            page.append(box.isBlank() ? OPEN_BOX : DONE_BOX).append(' ');
        }
        page.append(NoteLine.html(text));
        isBelowItem = true;
    }

    private void endList() {
        page.append("</li></").append(lists.pop().tag()).append('>');
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            page.append("</").append(block).append('>');
            block = "";
        }
    }

    private void end() {
        isBelowItem = false;
        endBlock();
        while (!lists.isEmpty()) {
            endList();
        }
    }
}
