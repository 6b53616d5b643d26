package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.koers.deal.Deal;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import nl.koers.deal.model.DealState;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Money;
import nl.koers.kernel.NewOwner;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026. */
@KoersTest
class DealKindTest {

    private static final String HEADER = "Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag;Id";
    private static final byte[] FILE = utf8(
            HEADER,
            "Anna de Vries;ACME;3-11-2026;Order;17-11-2026;€ 12.500;1",
            "Anna de Vries;Rotec;4-11-2026;Open;;8000;2",
            "Bo Jansen;ACME;5-11-2026;Verloren;18-11-2026;;3");

    private final ImportService files;
    private final ImportRuns runs;
    private final JdbcClient sql;
    private final Deals deals;
    private final Teams teams;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));
    private Teams.Seller bo = anna;

    @Autowired
    DealKindTest(ImportService files, ImportRuns runs, Deals deals, Teams teams, JdbcClient sql) {
        this.files = files;
        this.runs = runs;
        this.sql = sql;
        this.deals = deals;
        this.teams = teams;
    }

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
        bo = teams.hire(crew, "Bo Jansen");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(counts(confirm(manager(), everyone(), preview(manager(), everyone(), FILE))))
                .containsExactly(3, 0, 0);
        var before = all();

        var again = preview(manager(), everyone(), FILE);

        assertThat(again.lines()).allMatch(line -> line.fate() instanceof Fate.Same);
        assertThat(counts(confirm(manager(), everyone(), again))).containsExactly(0, 0, 0);
        assertThat(all()).isEqualTo(before).hasSize(3);
    }

    @Test
    void anOpenRequestThatWasWonMeanwhileIsBroughtUpToDate() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var later = utf8(HEADER, "Anna de Vries;Rotec;4-11-2026;Order;19-11-2026;7.500;2");

        var preview = preview(manager(), everyone(), later);

        assertThat(preview.changed()).hasSize(1);
        assertThat(counts(confirm(manager(), everyone(), preview))).containsExactly(0, 1, 0);
        assertThat(all().stream().filter(deal -> deal.customer().name().equals("Rotec")))
                .singleElement()
                .satisfies(deal -> {
                    assertThat(deal.state()).isEqualTo(DealState.WON);
                    assertThat(deal.value()).contains(Money.of(7_500));
                    assertThat(deal.estimate()).as("what was estimated stays").contains(Money.of(8_000));
                });
    }

    @Test
    void whatChangedSinceThePreviewUndoesAll() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var later = preview(
                manager(),
                everyone(),
                utf8(
                        HEADER,
                        "Anna de Vries;Nieuw BV;4-11-2026;Open;;1;9",
                        "Anna de Vries;Rotec;4-11-2026;Order;19-11-2026;7.500;2"));
        var rotec = all().stream()
                .filter(deal -> deal.state() == DealState.OPEN)
                .findFirst()
                .orElseThrow();
        saved(teams.as(anna.account(), () -> deals.lose(crew.team(), anna.rep(), rotec.seen(), rotec.openedOn(), "")));

        assertThat(refused(confirm(manager(), everyone(), later))).isEqualTo("import.deal.moved");
        assertThat(all()).hasSize(3);
    }

    @Test
    void aDealThatCannotHaveGoneLikeThisIsRefusedInThePreview() {
        var preview = preview(
                manager(),
                everyone(),
                utf8(
                        HEADER,
                        "Anna de Vries;ACME;3-11-2026;Order;1-12-2026;100;1",
                        "Anna de Vries;ACME;3-11-2026;Verloren;1-11-2026;;2"));

        assertThat(preview.lines())
                .extracting(line -> reason(line.fate()))
                .containsExactly("deal.closed-in-future", "deal.closed-before-opened");
        assertThat(preview.added()).isEmpty();
    }

    /** What two reps sold together counts once: whoever stands first in the file, or in Koers, has it. */
    @Test
    void aNumberIsOfOneRep() {
        var both = utf8(
                HEADER,
                "Anna de Vries;ACME;3-11-2026;Order;17-11-2026;100;1",
                "Bo Jansen;ACME;3-11-2026;Order;17-11-2026;100;1",
                "Anna de Vries;Rotec;3-11-2026;Open;;;1");

        var preview = preview(manager(), everyone(), both);

        assertThat(preview.lines().subList(1, 3))
                .extracting(line -> reason(line.fate()))
                .containsExactly("import.deal.of-another", "import.id.twice");
        assertThat(counts(confirm(manager(), everyone(), preview))).containsExactly(1, 0, 0);
        var other = preview(manager(), everyone(), utf8(HEADER, "Bo Jansen;Rotec;3-11-2026;Order;17-11-2026;100;1"));
        assertThat(reason(other.lines().getFirst().fate()))
                .as("a number of another customer is another number")
                .isEqualTo("import.deal.of-another");
    }

    @Test
    void whatIsSomebodyElsesInALaterExportMovesAndIsTakenBack() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var before = all();
        var later = utf8(
                HEADER,
                "Bo Jansen;ACME;3-11-2026;Order;17-11-2026;€ 12.500;1",
                "Bo Jansen;Rotec;4-11-2026;Order;18-11-2026;7500;2");

        var preview = preview(manager(), everyone(), later);
        assertThat(preview.changed())
                .extracting(
                        change -> List.of(change.before().rep(), change.after().rep()))
                .containsOnly(List.of(anna.rep(), bo.rep()));
        var done = saved(confirm(manager(), everyone(), preview));

        assertThat(done.changed()).isEqualTo(2);
        assertThat(all()).hasSize(3).allSatisfy(deal -> assertThat(deal.rep()).isEqualTo(bo.rep()));
        assertThat(preview(manager(), everyone(), later).lines()).allMatch(line -> line.fate() instanceof Fate.Same);
        assertThat(audited("deal.handed-over", anna)).isEqualTo(2);
        assertThat(audited("deal.taken-over", bo)).isEqualTo(2);
        saved(teams.as(manager(), () -> runs.takeBack(everyone(), done.run().orElseThrow(), "", Progress.UNSEEN)));
        assertThat(all()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void aRepMovesNothing() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var deal = teams.as(anna.account(), () -> deals.ofRep(crew.team(), anna.rep(), DealWish.all(9)))
                .getFirst();
        var own = ImportScope.of(crew.team(), bo.rep());
        var bos = utf8(HEADER, "Bo Jansen;ACME;3-11-2026;Order;17-11-2026;100;1");

        assertThat(reason(preview(bo.account(), own, bos).lines().getFirst().fate()))
                .isEqualTo("import.deal.of-another");
        assertThatThrownBy(() -> teams.as(
                        anna.account(),
                        () -> deals.handOver(crew.team(), anna.rep(), deal.seen(), new NewOwner(bo.rep()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int audited(String what, Teams.Seller whose) {
        return sql.sql("select count(*) from audit_entry where team_id = ? and rep_id = ? and what = ?")
                .params(crew.team().value(), whose.rep().value(), what)
                .query(Integer.class)
                .single();
    }

    @Test
    void aRepImportsNothingForSomebodyElse() {
        var own = ImportScope.of(crew.team(), anna.rep());
        var preview = preview(anna.account(), own, FILE);
        var bos = preview(bo.account(), ImportScope.of(crew.team(), bo.rep()), FILE)
                .added();

        assertThat(reason(preview.lines().getLast().fate())).isEqualTo("import.rep.other");
        assertThatThrownBy(() -> preview(anna.account(), everyone(), FILE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> teams.as(
                        anna.account(),
                        () -> files.confirm(
                                own,
                                LineReader.DEALS,
                                new Confirmed<>("d.csv", bos, List.of(), 0, ""),
                                Progress.UNSEEN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(all()).isEmpty();
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private ImportScope everyone() {
        return new ImportScope(crew.team(), Optional.empty());
    }

    private Preview<FileDeal> preview(AccountId who, ImportScope scope, byte[] file) {
        return teams.as(who, () -> {
                    var mapping = files.columns(scope, file)
                            .get()
                            .getFirst()
                            .as(Subject.DEAL)
                            .recognised();
                    return files.preview(scope, LineReader.DEALS, file, ImportChoices.of(mapping));
                })
                .get();
    }

    private Outcome<ImportDone> confirm(AccountId who, ImportScope scope, Preview<FileDeal> preview) {
        return teams.as(
                who, () -> files.confirm(scope, LineReader.DEALS, Confirmed.of("d.csv", preview), Progress.UNSEEN));
    }

    private static List<Integer> counts(Outcome<ImportDone> outcome) {
        var done = saved(outcome);
        return List.of(done.added(), done.changed(), done.known());
    }

    private List<Deal> all() {
        return teams.as(manager(), () -> deals.ofTeam(crew.team(), DealWish.all(100)));
    }

    private static String reason(Fate<FileDeal> fate) {
        return fate instanceof Fate.Refused<FileDeal> refused ? refused.reason().key() : "";
    }
}
