package nl.koers.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a load program prints: of each figure the minimum, the median and the maximum of its runs. */
final class Report {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Report() {}

    static void say(String format, Object... arguments) {
        OUT.printf(Locale.ROOT, format + "%n", arguments);
    }

    static <T> void line(String what, List<T> runs, ToDoubleFunction<T> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        say("  %-32s %10.3f %10.3f %10.3f", what, sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
