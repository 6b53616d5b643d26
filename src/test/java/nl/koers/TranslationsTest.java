package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are complete in both languages, can be shown, and are all used. */
class TranslationsTest {

    /** What keys are built from; the end of the key stands in the code as well. */
    private static final List<String> PREFIXES = List.of(
            "absence.",
            "action.state.",
            "ahead.back.",
            "ahead.band.",
            "ahead.own.",
            "ahead.team.",
            "api.in.",
            "api.problem.",
            "api.rule.",
            "api.tag.",
            "audit.",
            "board.column.",
            "board.verdict.",
            "changes.range.",
            "changes.value.",
            "customers.column.",
            "deal.closed-on.",
            "deal.state.",
            "deal.states.",
            "deal.sum.",
            "export.action.",
            "export.column.",
            "export.course.",
            "export.state.",
            "export.title.",
            "import.",
            "import.deal.",
            "import.deal.closed-on.",
            "import.fate.",
            "import.field.",
            "import.filter.",
            "import.hint.",
            "import.kind.",
            "import.left-out.",
            "import.order.",
            "import.source.",
            "import.state.",
            "import.steps.",
            "import.subject.",
            "import.weeks.",
            "insight.advice.",
            "insight.chance.",
            "insight.person.",
            "insight.you.",
            "insight.quadrant.",
            "insight.span.",
            "insight.span.so-far.",
            "insight.tab.",
            "insight.team.",
            "insight.turned.",
            "insight.turned.long.",
            "insight.turned.sign.",
            "insight.verdict.",
            "kind.",
            "line.add.",
            "line.new.",
            "me.language.",
            "me.scheme.",
            "meeting.course.verdict.",
            "meeting.point.",
            "minutes.verdict.",
            "norm.sentence.",
            "plan.add.",
            "plan.choice.",
            "plan.field.",
            "plan.kind.",
            "plan.section.",
            "promise.ending.",
            "proof.explained.",
            "proof.measure.",
            "proof.orders.",
            "proof.orders.verdict.",
            "proof.revenue.",
            "proof.revenue.verdict.",
            "proof.without.",
            "reason.",
            "reason.import.",
            "reminder.",
            "reminder.kind.",
            "role.",
            "settings.fop.",
            "settings.kind.",
            "settings.leave.",
            "settings.leave.worked.",
            "settings.part.",
            "settings.pattern.",
            "settings.region.",
            "settings.role.",
            "settings.set-up.",
            "settings.target.",
            "standing.",
            "state.",
            "token.days.",
            "token.scope.",
            "webhook.event.",
            "webhook.state.",
            "week.done.");

    /** Named by the library that knows them. */
    private static final String HOLIDAYS = "holiday.";

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern ASKED = Pattern.compile("\\b(?:getTranslation|text)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BUILT = Pattern.compile("\\bgetTranslation\\(\\s*\"([^\"]+\\.)\"\\s*\\+");
    private static final Pattern REASON =
            Pattern.compile("\\b(?:rejected|refused|Reason\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern CHANGE =
            Pattern.compile("Change\\s*\\.of(?:Team|Rep|Installation)\\(\\s*(?:[\\w.()]+,\\s*)*\"([^\"]+)\"\\s*,");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{}])(?<![{}]')");

    private static final List<Line> DUTCH = lines("nl");
    private static final List<Line> ENGLISH = lines("en");
    private static final Set<String> KEYS = keys(DUTCH);
    private static final String CODE =
            Sources.java().stream().map(Sources::read).collect(Collectors.joining("\n"));
    private static final Set<String> LITERALS = found(LITERAL, CODE);
    private static final Set<String> WORDS =
            WORD.matcher(CODE).results().map(MatchResult::group).collect(Collectors.toSet());

    /** A line of a file of texts. */
    private record Line(String key, String text) {}

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(ENGLISH)).isEqualTo(KEYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextCanBeShown(String language) {
        assertThat(complaints(lines(language))).isEmpty();
    }

    @Test
    void bothLanguagesAreGivenTheSameArguments() {
        var arguments = ENGLISH.stream().collect(Collectors.toMap(Line::key, TranslationsTest::arguments));

        assertThat(DUTCH)
                .allSatisfy(line -> assertThat(arguments(line)).as(line.key()).isEqualTo(arguments.get(line.key())));
    }

    @Test
    void everyTextIsUsed() {
        assertThat(KEYS.stream().filter(key -> !isUsed(key))).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        assertThat(ends("ui", ASKED).filter(key -> !exists(key))).isEmpty();
        assertThat(ends("model", ASKED).filter(key -> !exists(key))).isEmpty();
        assertThat(ends("", REASON).filter(key -> !below("reason.", key) && !below("reason.import.", key)))
                .isEmpty();
        assertThat(ends("", CHANGE).filter(key -> !below("audit.", key))).isEmpty();
    }

    @Test
    void everyPrefixIsKnownAndNeeded() {
        assertThat(found(BUILT, CODE).stream().filter(prefix -> !PREFIXES.contains(prefix)))
                .containsExactly(HOLIDAYS);
        assertThat(PREFIXES)
                .allSatisfy(prefix ->
                        assertThat(KEYS).as(prefix).anyMatch(key -> key.startsWith(prefix) && !LITERALS.contains(key)));
    }

    @Test
    void aFaultIsSeen() {
        var faults = List.of(
                new Line("a", "{0"),
                new Line("b", "It's late"),
                new Line("c", ""),
                new Line("d", "x"),
                new Line("d", "y"));
        var fine = List.of(new Line("a", "{0} isn''t"), new Line("b", "'{'0'}'"));

        assertThat(complaints(faults)).hasSize(4);
        assertThat(complaints(fine)).isEmpty();
        assertThat(Stream.of("reason.nobody-says-this", "board.nobody-says-this", "standing.NOBODY_SAYS_THIS"))
                .noneMatch(TranslationsTest::isUsed);
        assertThat(exists("nobody.says.this")).isFalse();
        assertThat(found(ASKED, "getTranslation(\"a.b\", 1) text(\"c\")")).containsExactlyInAnyOrder("a.b", "c");
        assertThat(found(CHANGE, "Change.ofRep(team, rep.get(), \"norm\", x, y)"))
                .containsExactly("norm");
        assertThat(found(REASON, CODE)).hasSizeGreaterThan(40);
    }

    private static List<String> complaints(List<Line> lines) {
        var complaints = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            if (!seen.add(line.key())) {
                complaints.add(line.key() + " stands there twice");
            }
            if (line.text().isBlank()) {
                complaints.add(line.key() + " says nothing");
            }
            if (LONE_APOSTROPHE.matcher(line.text()).find()) {
                complaints.add(line.key() + " has an apostrophe that is not written twice");
            }
            try {
                new MessageFormat(line.text());
            } catch (IllegalArgumentException malformed) {
                complaints.add(line.key() + " is no pattern: " + malformed.getMessage());
            }
        }
        return complaints;
    }

    private static int arguments(Line line) {
        return new MessageFormat(line.text()).getFormatsByArgumentIndex().length;
    }

    private static boolean isUsed(String key) {
        return LITERALS.contains(key)
                || key.startsWith(HOLIDAYS)
                || PREFIXES.stream().filter(key::startsWith).anyMatch(prefix -> isSaid(key.substring(prefix.length())));
    }

    private static boolean isSaid(String end) {
        return LITERALS.contains(end) || Stream.of(end.split("\\.", -1)).allMatch(WORDS::contains);
    }

    private static boolean exists(String asked) {
        return KEYS.contains(asked) || PREFIXES.stream().anyMatch(prefix -> below(prefix, asked));
    }

    private static boolean below(String prefix, String end) {
        return KEYS.contains(prefix + end);
    }

    /** What is asked for by the code in packages of this name. */
    private static Stream<String> ends(String folder, Pattern call) {
        return Sources.java().stream()
                .filter(file -> folder.isEmpty() || file.toString().contains("/" + folder + "/"))
                .flatMap(file -> found(call, Sources.read(file)).stream());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> keys(Collection<Line> lines) {
        return lines.stream().map(Line::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Line> lines(String language) {
        return Sources.read(Sources.TEXTS.resolve("translations_" + language + ".properties"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(parts -> new Line(parts[0].strip(), parts[1].strip()))
                .toList();
    }
}
