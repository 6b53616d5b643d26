package nl.koers.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.kernel.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(textBlock = """
        Zuivel De Vecht,   Zuivel De Vegcht,   true
        Zuivel De Vecht,   Zuivel de Vechtt,   true
        Hotel Het Anker,   Hotel Het Akner,    true
        Van Dijk Bouw,     Vandijk Bouw,       true
        Van Dijk Bouw,     Bouw Van Dijk,      true
        Rotec,             Rotex,              true
        Filiaal 11,        Filiaal 12,         false
        Rotec,             Tecro,              false
        Aap,               Aak,                false
        Gemeente Zwolle,   Gemeente Zutphen,   false
        """)
    void namesThatLookAlikeMayBeOneCustomer(String one, String other, boolean alike) {
        assertThat(SimilarNames.among(List.of(customer(1, one), customer(2, other))))
                .hasSize(alike ? 1 : 0);
    }

    @Test
    void everyPairIsToldOnceByName() {
        var pairs = SimilarNames.among(List.of(
                customer(3, "Zuivel Noord"),
                customer(1, "Bakker Zuid"),
                customer(2, "Bakkar Zuid"),
                customer(4, "Zuivel Noort")));

        assertThat(pairs)
                .containsExactly(
                        new Duplicate(customer(1, "Bakker Zuid"), customer(2, "Bakkar Zuid")),
                        new Duplicate(customer(3, "Zuivel Noord"), customer(4, "Zuivel Noort")));
    }

    private static Customer customer(long id, String name) {
        return new Customer(new CustomerId(id), name);
    }
}
