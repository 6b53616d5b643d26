package nl.koers.insight.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.koers.insight.model.Dot;
import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.ProofFinding.Lag;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.uikit.chart.Axis;
import nl.koers.uikit.chart.Picture;
import nl.koers.uikit.chart.Series;
import nl.koers.uikit.chart.Tone;
import nl.koers.uikit.chart.Unit;
import org.jspecify.annotations.Nullable;

/** The two relations as dots with a line, and when after the appointment it comes. */
record ProofPicture(ProofWords words, Proof proof) {

    Picture naive() {
        return scatter(words.text("proof.naive"), words.text("proof.axis.pace"), proof.all(), proof.naive(), true);
    }

    Picture honest() {
        return scatter(words.text("proof.honest"), words.text("proof.axis.own"), proof.own(), proof.honest(), false);
    }

    Picture lags() {
        var weeks = proof.lags().stream().map(lag -> (double) lag.weeks()).toList();
        return new Picture(
                words.text("proof.lags"),
                new Axis.Numbers(words.say("axis.weeks"), Unit.COUNT, weeks),
                words.say("axis.lag"),
                words.unit(),
                List.of(new Series.Whiskers(
                        words.text("proof.lags.series"),
                        Tone.MAIN,
                        column(lag -> lag.effect().interval().low()),
                        column(lag -> lag.effect().value()),
                        column(lag -> lag.effect().interval().high()))),
                List.of(),
                true);
    }

    private Picture scatter(String title, String across, List<Dot> dots, Estimate estimate, boolean fromZero) {
        double weeks = dots.stream().mapToInt(Dot::weeks).sum();
        var pace = dots.stream().mapToDouble(dot -> dot.pace() * dot.weeks()).sum() / weeks;
        var outcome =
                dots.stream().mapToDouble(dot -> dot.outcome() * dot.weeks()).sum() / weeks;
        List<@Nullable Double> line = new ArrayList<>();
        List<@Nullable Double> points = new ArrayList<>();
        dots.forEach(dot -> {
            line.add(outcome + estimate.value() * (dot.pace() - pace));
            points.add(dot.outcome());
        });
        return new Picture(
                title,
                new Axis.Numbers(
                        across, Unit.RATIO, dots.stream().map(Dot::pace).toList()),
                words.say(fromZero ? "axis.week" : "axis.own"),
                words.unit(),
                List.of(
                        new Series.Line(words.text("proof.line"), Tone.QUIET, false, line),
                        new Series.Points(words.text("proof.dots"), Tone.MAIN, points)),
                List.of(),
                fromZero);
    }

    /** Of ten appointments, as it is told. */
    private List<@Nullable Double> column(ToDoubleFunction<Lag> value) {
        List<@Nullable Double> column = new ArrayList<>();
        proof.lags().forEach(lag -> column.add(value.applyAsDouble(lag) * ProofWords.APPOINTMENTS));
        return column;
    }
}
