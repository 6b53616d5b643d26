package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Journey
class PaperJourney {

    /** What is behind the chart that is printed. */
    private static final String BACK = """
            const sheet = document.querySelector('.chart-paper canvas');
            return sheet ? sheet.getContext('2d').getImageData(2, 2, 1, 1).data.join() : 'no sheet';
            """;

    @Test
    void aChartIsLightOnPaperWhenTheScreenIsDark(Browsers browsers) {
        var marit = browsers.open(Window.LAPTOP).of(Person.MARIT).prefers("prefers-color-scheme", "dark");
        marit.open("/insight/ahead").sees(".chart-title", "Omzet tot nu toe");
        assertThat(marit.run("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);

        marit.run("return dispatchEvent(new Event('beforeprint'))");

        marit.until("a white sheet", () -> "255,255,255,255".equals(marit.run(BACK)));
    }
}
