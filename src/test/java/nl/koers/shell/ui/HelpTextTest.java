package nl.koers.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    private static final HelpText DUTCH = HelpText.in(Locale.of("nl"));
    private static final HelpText ENGLISH = HelpText.in(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameChapters() {
        assertThat(DUTCH.chapters())
                .isNotEmpty()
                .extracting(HelpText.Chapter::anchor)
                .doesNotHaveDuplicates()
                .isEqualTo(ENGLISH.chapters().stream()
                        .map(HelpText.Chapter::anchor)
                        .toList());
    }

    @Test
    void noChapterIsEmptyOrSwallowsTheNextOne() {
        assertThat(DUTCH.chapters())
                .allSatisfy(chapter -> assertThat(chapter.body())
                        .isNotBlank()
                        .doesNotContain("{#")
                        .doesNotContain("\n## "));
        assertThat(ENGLISH.chapters())
                .allSatisfy(chapter -> assertThat(chapter.body())
                        .isNotBlank()
                        .doesNotContain("{#")
                        .doesNotContain("\n## "));
    }

    @Test
    void whoReadsNoDutchReadsEnglish() {
        assertThat(HelpText.in(Locale.FRENCH)).isEqualTo(ENGLISH).isNotEqualTo(DUTCH);
    }

    @Test
    void aChapterIsWhatStandsBelowItsHeading() {
        var text = HelpText.parse("## Een {#one}\n\nEerste.\n\n## Twee delen {#two-parts}\n\n- a\n- b\n");

        assertThat(text.chapters())
                .containsExactly(
                        new HelpText.Chapter("one", "Een", "Eerste."),
                        new HelpText.Chapter("two-parts", "Twee delen", "- a\n- b"));
    }
}
