package nl.koers.deal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.koers.deal.Seller;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Period;
import nl.koers.uikit.Chips;

/** Whose deals, in which state, with whom. Every choice becomes an address. */
final class DealFilters extends Div {

    private static final String ALL = "";

    private final Consumer<DealAddress> go;
    private final Select<Optional<Seller>> whose = new Select<>();
    private final Chips<String> states;
    private final TextField search = new TextField();
    private final Button always = new Button();
    private DealAddress address = DealAddress.NOWHERE;

    DealFilters(Consumer<DealAddress> go) {
        this.go = go;
        addClassNames("row", "deal-filters");
        whose.setAriaLabel(getTranslation("deal.whose"));
        whose.setItemLabelGenerator(
                choice -> choice.map(Seller::name).orElseGet(() -> getTranslation("deal.everybody")));
        whose.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(chosen -> change.isFromClient())
                .ifPresent(chosen -> go.accept(address.whose(chosen.map(Seller::id)))));
        states = new Chips<>(
                getTranslation("deal.states"),
                Stream.concat(Stream.of(DealState.values()).map(DealState::name), Stream.of(ALL))
                        .toList(),
                state -> getTranslation(state.equals(ALL) ? "deal.states.all" : "deal.states." + state),
                state -> go.accept(
                        address.in(state.equals(ALL) ? Optional.empty() : Optional.of(DealState.valueOf(state)))));
        search.setPlaceholder(getTranslation("customers.search"));
        search.setAriaLabel(getTranslation("customers.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.with(change.getValue()));
            }
        });
        always.addThemeVariants(ButtonVariant.TERTIARY);
        always.addClickListener(click -> go.accept(address.always()));
        add(states, whose, search, always);
    }

    /** Shows what the address asks for; reps only to whom may see the deals of others. */
    void show(DealAddress asked, Optional<List<Seller>> reps, DealTexts texts) {
        address = asked;
        whose.setVisible(reps.isPresent());
        reps.ifPresent(all -> {
            whose.setItems(Stream.concat(
                            Stream.of(Optional.<Seller>empty()), all.stream().map(Optional::of))
                    .toList());
            whose.setValue(asked.rep()
                    .flatMap(id ->
                            all.stream().filter(rep -> rep.id().equals(id)).findFirst()));
        });
        states.choose(asked.state().map(DealState::name).orElse(ALL));
        search.setValue(asked.search());
        always.setVisible(asked.during().isPresent());
        always.setText(asked.during().map(period -> during(period, texts)).orElse(""));
    }

    private static String during(Period period, DealTexts texts) {
        return texts.text(
                "deal.during",
                texts.formats().date(period.first()),
                texts.formats().date(period.last()));
    }
}
