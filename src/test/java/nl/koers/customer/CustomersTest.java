package nl.koers.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class CustomersTest {

    @Autowired
    Customers customers;

    @Autowired
    CustomerImport imports;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    void aTeamWithARep() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @Test
    void oneNameIsOneCustomerHoweverItIsSpelled() {
        var first = add("Rotec B.V.");

        assertThat(add("  rotec   bv ")).isEqualTo(first);
        assertThat(first.name()).isEqualTo("Rotec B.V.");
    }

    @Test
    void manyWhoAddOneCustomerAtOnceEndWithOne() throws Exception {
        Callable<CustomerId> work = () -> add("Hotel Het Anker").id();
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = people.invokeAll(Stream.generate(() -> work).limit(24).toList()).stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void twoTeamsKnowEachTheirOwnCustomer() {
        var other = teams.found();
        var theirs =
                Teams.saved(teams.as(other.manager().account(), () -> customers.findOrAdd(other.team(), "Rotec BV")));

        assertThat(add("Rotec BV")).isNotEqualTo(theirs);
        assertThat(search("")).extracting(Customer::name).containsExactly("Rotec BV");
        assertThat(teams.as(anna.account(), () -> customers.find(crew.team(), theirs.id())))
                .isEmpty();
        assertThat(teams.as(anna.account(), () -> customers.rename(crew.team(), theirs.id(), "Van ons")))
                .isEqualTo(Outcome.rejected("customer.unknown"));
        assertThat(teams.as(
                        crew.manager().account(),
                        () -> customers.merge(
                                crew.team(), theirs.id(), add("Van Dijk").id(), "")))
                .isEqualTo(Outcome.rejected("customer.unknown"));
    }

    @Test
    void searchFindsNamesByAnyPartWithoutAccentsAndTakesSignsAsTheyAre() {
        add("Café Zürich");
        add("Zuivel De Vecht");
        add("100% Hout");

        assertThat(search("cafe")).extracting(Customer::name).containsExactly("Café Zürich");
        assertThat(search("zu")).extracting(Customer::name).containsExactly("Zuivel De Vecht", "Café Zürich");
        assertThat(search("%")).extracting(Customer::name).containsExactly("100% Hout");
        assertThat(search("_")).isEmpty();
        assertThat(search("a".repeat(5000))).isEmpty();
    }

    @Test
    void aRenamedCustomerIsFoundByTheNewName() {
        var customer = add("Rotek");

        Teams.saved(teams.as(anna.account(), () -> customers.rename(crew.team(), customer.id(), "Rotec BV")));

        assertThat(add("ROTEC")).isEqualTo(new Customer(customer.id(), "Rotec BV"));
    }

    @Test
    void aNameOfAnotherCustomerIsNotTaken() {
        add("Rotec");
        var other = add("Van Dijk Bouw");

        assertThat(teams.as(anna.account(), () -> customers.rename(crew.team(), other.id(), "rotec b.v.")))
                .isEqualTo(Outcome.rejected("customer.name-taken", "rotec b.v."));
    }

    @Test
    void theNameOfAMergedCustomerLeadsToItsHeirForEver() {
        var typo = add("Rotek");
        var middle = add("Rotec");
        var heir = add("Rotec Zwolle");
        merge(typo, middle);
        merge(middle, heir);

        assertThat(add("ROTEK")).isEqualTo(heir);
        assertThat(add("Rotec bv")).isEqualTo(heir);
        assertThat(search("")).containsExactly(heir);
    }

    @Test
    void anHeirMayTakeTheNameOfWhomItTookOver() {
        var gone = add("Rotec");
        var heir = add("Rotec Zwolle");
        merge(gone, heir);

        Teams.saved(teams.as(anna.account(), () -> customers.rename(crew.team(), heir.id(), "Rotec")));

        assertThat(add("rotec").id()).isEqualTo(heir.id());
        assertThat(add("Rotec Zwolle").id()).isEqualTo(heir.id());
    }

    @Test
    void aMergedCustomerIsNotMergedAgainNorWithItself() {
        var gone = add("Rotek");
        var heir = add("Rotec");
        merge(gone, heir);

        assertThat(teams.as(crew.manager().account(), () -> customers.merge(crew.team(), gone.id(), heir.id(), "")))
                .isEqualTo(Outcome.rejected("customer.unknown"));
        assertThat(teams.as(crew.manager().account(), () -> customers.merge(crew.team(), heir.id(), heir.id(), "")))
                .isEqualTo(Outcome.rejected("customer.merged-with-itself"));
    }

    @Test
    void aRepMergesNothing() {
        var one = add("Rotek");
        var other = add("Rotec");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> teams.as(anna.account(), () -> customers.merge(crew.team(), one.id(), other.id(), "")));
    }

    @Test
    void manyNamesAreAddedAtOnceAndKnownOnesFound() {
        var known = add("Rotec BV");

        var found = teams.as(
                anna.account(),
                () -> imports.findOrAddAll(
                        crew.team(),
                        List.of(
                                CustomerName.typed("rotec"),
                                CustomerName.typed("Nieuw"),
                                CustomerName.typed("nieuw bv"))));

        assertThat(found).hasSize(3).containsEntry(CustomerName.typed("rotec"), known.id());
        assertThat(found.get(CustomerName.typed("Nieuw"))).isEqualTo(found.get(CustomerName.typed("nieuw bv")));
    }

    @Test
    void garbageIsRefusedInWords() {
        assertThat(teams.as(anna.account(), () -> customers.findOrAdd(crew.team(), "x".repeat(5000))))
                .isEqualTo(Outcome.rejected("customer.name-too-long", 200));
        assertThat(add("<script>alert(1)</script>").name()).isEqualTo("<script>alert(1)</script>");
    }

    private Customer add(String name) {
        return Teams.saved(teams.as(anna.account(), () -> customers.findOrAdd(crew.team(), name)));
    }

    private void merge(Customer from, Customer into) {
        Teams.saved(teams.as(crew.manager().account(), () -> customers.merge(crew.team(), from.id(), into.id(), "")));
    }

    private List<Customer> search(String text) {
        return teams.as(anna.account(), () -> customers.search(crew.team(), text, 50));
    }
}
