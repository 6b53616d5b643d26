package nl.koers.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            de **beurs** en *nu*     | <p>de <strong>beurs</strong> en <em>nu</em></p>
            ~~niet~~ `a<b`           | <p><s>niet</s> <code>a&lt;b</code></p>
            2 * 3 * 4 en a_b_c       | <p>2 * 3 * 4 en a_b_c</p>
            \\*sterretje\\*           | <p>*sterretje*</p>
            # Kop                    | <h3>Kop</h3>
            > gezegd                 | <blockquote>gezegd</blockquote>
            ---                      | <hr/>
            [site](https://a.nl)     | <p><a href="https://a.nl" rel="noopener noreferrer" target="_blank">site</a></p>
            [x](javascript:alert(1)) | <p>[x](javascript:alert(1))</p>
            ![logo](http://b.nl/x)   | <p>logo</p>
            <img src=http://b.nl/x>  | <p>&lt;img src=http://b.nl/x&gt;</p>
            - [ ] @anna bel          | <ul><li class="task"><span class="box">☐</span> @anna bel</li></ul>
            - [x] klaar              | <ul><li class="task"><span class="box">☑</span> klaar</li></ul>
            """)
    void oneLineLooksLikeWhatItMeansAndNothingIsFetched(String typed, String html) {
        assertThat(Notes.html(typed)).isEqualTo(html);
    }

    @Test
    void listsMayStandInListsAndLinesStayBelowEachOther() {
        assertThat(Notes.html("Eerst\ndan\n\n- een\n  - een a\n- twee\n  vervolg\n\n1. stap\nen nu\n\nKlaar"))
                .isEqualTo("<p>Eerst<br/>dan</p><ul><li>een<ul><li>een a</li></ul></li><li>twee<br/>vervolg</li></ul>"
                        + "<ol><li>stap<br/>en nu</li></ol><p>Klaar</p>");
    }

    @Test
    void whatIsNotClosedIsClosed() {
        assertThat(Notes.html("```\n<b>\n**x**")).isEqualTo("<pre>&lt;b&gt;\n**x**\n</pre>");
        assertThat(Notes.html("a\u0000\uD800b")).isEqualTo("<p>ab</p>");
    }

    @Test
    void aLineOfSignsAloneIsWrittenAtOnce() {
        var signs = "**_[![`~~".repeat(11_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Notes.html(signs));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # Besluiten             | ### Besluiten
            ===                     | \\===
            ---                     | \\---
            <img src=http://b.nl/x> | &lt;img src=http://b.nl/x>
            ![logo](http://b.nl/x)  | &#33;[logo](http://b.nl/x)
            [a]: http://b.nl        | \\[a]: http://b.nl
            **vet** en - [ ] bel    | **vet** en - [ ] bel
            """)
    void notesStayAPartOfTheMinutes(String typed, String markdown) {
        assertThat(NotesMarkdown.of(typed)).isEqualTo(markdown);
    }

    @Test
    void codeThatIsLeftOpenDoesNotSwallowTheRest() {
        assertThat(NotesMarkdown.of("~~~\n# geen kop")).isEqualTo("```\n# geen kop\n```");
    }
}
