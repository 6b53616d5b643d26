package nl.koers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TextId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import nl.koers.text.model.ChangeSet;
import nl.koers.text.model.Edits;
import nl.koers.text.model.Update;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Texts in the database: read, frozen, and folded when they are old. */
@KoersTest
class SharedTextsTest {

    private static final AccountId ANNA = new AccountId(1);
    private static final AccountId BRAM = new AccountId(2);

    @Autowired
    Teams teams;

    @Autowired
    SharedTexts texts;

    @Autowired
    TextTables tables;

    @Autowired
    Folding folding;

    @Autowired
    StandingClock.Settable clock;

    @Autowired
    Statements statements;

    private Teams.Crew crew;
    private TextId text;

    @BeforeEach
    void found() {
        crew = teams.found();
        text = as(() -> texts.create(crew.team()));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aTextMayBeginWithSomething() {
        var begun = as(() -> texts.create(crew.team(), "# Kop\r\nregel \uD83D\uDE00\n"));

        assertThat(as(() -> texts.markdown(crew.team(), begun))).isEqualTo("# Kop\nregel \uD83D\uDE00\n");
        assertThat(as(() -> texts.pieces(crew.team(), begun))).isEmpty();
    }

    @Test
    void anotherTeamHasNoSuchText() {
        var other = teams.found();
        write(ANNA, "geheim");

        assertThat(teams.<String>as(other.manager().account(), () -> texts.markdown(other.team(), text)))
                .isEmpty();
        assertThatThrownBy(() -> teams.as(other.manager().account(), () -> texts.markdown(crew.team(), text)))
                .isInstanceOf(AccessDeniedException.class);
        teams.as(other.manager().account(), () -> {
            texts.freeze(other.team(), text);
            return true;
        });
        write(ANNA, "!");
        assertThat(markdown()).isEqualTo("!geheim");
    }

    @Test
    void manyTextsCostTwoStatements() {
        var ids = new ArrayList<TextId>();
        for (var number = 0; number < 30; number++) {
            ids.add(as(() -> texts.create(crew.team())));
        }
        for (var id : ids) {
            new Authority(id, tables, clock).store(List.of(push(ANNA, 0, 1, ChangeSet.replace(0, 0, 0, "x" + id))));
        }

        var count = statements.count(() -> as(() -> texts.markdowns(crew.team(), ids)));

        assertThat(as(() -> texts.markdowns(crew.team(), ids)))
                .hasSize(30)
                .allSatisfy((id, markdown) -> assertThat(markdown).isEqualTo("x" + id));
        assertThat(count).isLessThanOrEqualTo(3);
    }

    @Test
    void p7ATextIsReadAsItWasAtAMoment() {
        var begun = as(() -> texts.create(crew.team(), "begin "));
        var before = clock.instant();
        clock.set(clock.instant().plusSeconds(60));
        write(ANNA, "eerst");
        var then = clock.instant();
        clock.set(clock.instant().plusSeconds(60));
        write(BRAM, "later ");

        assertThat(at(text, before)).contains("");
        assertThat(at(text, then)).contains("eerst");
        assertThat(at(text, clock.instant())).contains("later eerst");
        assertThat(at(begun, then)).contains("begin ");
        assertThat(at(new TextId(999_999_999), then)).isEmpty();
    }

    private Optional<String> at(TextId which, Instant moment) {
        return as(() -> texts.markdownAt(crew.team(), which, moment));
    }

    @Test
    void whatIsFrozenIsReadFromItsSnapshot() {
        write(ANNA, "notulen");

        as(() -> {
            texts.freeze(crew.team(), text);
            return true;
        });

        var loaded = tables.load(text).orElseThrow();
        assertThat(loaded.head().frozen()).isTrue();
        assertThat(loaded.changes()).isEmpty();
        assertThat(loaded.snapshot().doc()).isEqualTo("notulen");
    }

    @Test
    void foldingKeepsWhoWroteWhat() {
        var random = new Random(3);
        var edits = new Edits(random);
        var authority = new Authority(text, tables, clock);
        for (var number = 1; number <= 700; number++) {
            var author = random.nextInt(3) == 0 ? BRAM : ANNA;
            var change = edits.one(authority.state().doc().length());
            assertThat(authority.store(List.of(push(author, number - 1, number, change))))
                    .containsExactly(Verdict.STORED);
            authority.tidy();
        }
        var markdown = markdown();
        var pieces = as(() -> texts.pieces(crew.team(), text));
        assertThat(pieces).isNotEmpty();
        assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo(markdown);

        clock.set(clock.instant().plus(Folding.KEPT).minus(Duration.ofMinutes(1)));
        assertThat(folding.fold(text)).isZero();
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(folding.fold(text)).isEqualTo(500);

        assertThat(markdown()).isEqualTo(markdown);
        assertThat(as(() -> texts.pieces(crew.team(), text))).isEqualTo(pieces);
        assertThat(tables.since(text, 500))
                .hasValueSatisfying(kept -> assertThat(kept).hasSize(200));
        assertThat(tables.since(text, 499)).isEmpty();
        assertThat(tables.lastNumber(text, "browser")).isEqualTo(700);
        assertThat(new Authority(text, tables, clock).store(List.of(push(ANNA, 3, 4, ChangeSet.none(0)))))
                .containsExactly(Verdict.OLD);
    }

    @Test
    void whatWasFoldedIsStillNotStoredTwice() {
        write(ANNA, "een");
        as(() -> {
            texts.freeze(crew.team(), text);
            texts.thaw(crew.team(), text);
            return true;
        });
        clock.set(clock.instant().plus(Folding.KEPT).plusSeconds(1));
        assertThat(folding.fold(text)).isEqualTo(1);

        assertThat(tables.lastNumber(text, "browser")).isEqualTo(1);
        assertThat(new Authority(text, tables, clock)
                        .store(List.of(push(ANNA, 1, 1, ChangeSet.replace(3, 0, 0, "een")))))
                .containsExactly(Verdict.GAP);
        assertThat(markdown()).isEqualTo("een");
    }

    @Test
    void twoNodesNeverStoreOnTopOfEachOther() {
        var here = new Authority(text, tables, clock);
        var there = new Authority(text, tables, Clock.systemUTC());

        here.store(List.of(new Push(ANNA, 0, List.of(new Update("a", 1, ChangeSet.replace(0, 0, 0, "een"))))));
        there.store(List.of(new Push(BRAM, 0, List.of(new Update("b", 1, ChangeSet.replace(0, 0, 0, "twee"))))));

        assertThat(markdown()).isEqualTo("eentwee").isEqualTo(there.state().doc());
        assertThat(here.catchUp()).isTrue();
        assertThat(here.state()).isEqualTo(there.state());
    }

    private void write(AccountId author, String typed) {
        var authority = new Authority(text, tables, clock);
        var state = authority.state();
        var number = authority.lastNumber("browser") + 1;
        authority.store(List.of(push(
                author, state.revision(), number, ChangeSet.replace(state.doc().length(), 0, 0, typed))));
    }

    private static Push push(AccountId author, long base, int number, ChangeSet changes) {
        return new Push(author, base, List.of(new Update("browser", number, changes)));
    }

    private String markdown() {
        return as(() -> texts.markdown(crew.team(), text));
    }

    private <T> T as(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
