package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.model.Season;

/** How a target is spread over the year: by working days, or twelve shares that make 100 together. */
final class SeasonFields extends Composite<Div> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<BigDecimal> EVEN = Arrays.stream(Month.values())
            .map(month -> new BigDecimal(month.getValue() % 3 == 0 ? "8.34" : "8.33"))
            .toList();

    private final SettingsTexts texts = SettingsTexts.here();
    private final RadioButtonGroup<Boolean> own = new RadioButtonGroup<>();
    private final List<BigDecimalField> months =
            Arrays.stream(Month.values()).map(this::field).toList();
    private final Div grid = new Div();
    private final Paragraph sum = new Paragraph();
    private Runnable changed = () -> {};

    SeasonFields() {
        own.setLabel(getTranslation("settings.target.season"));
        own.setItems(false, true);
        own.setValue(false);
        own.setItemLabelGenerator(choice ->
                getTranslation(choice ? "settings.target.season.own" : "settings.target.season.working-days"));
        own.addValueChangeListener(change -> {
            tell();
            changed.run();
        });
        grid.addClassName("months");
        months.forEach(grid::add);
        sum.addClassName("tiny");
        sum.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(own, grid, sum);
        show(Season.WORKING_DAYS);
    }

    void show(Season season) {
        var shares = season.isOwn() ? season.months() : EVEN;
        for (var i = 0; i < shares.size(); i++) {
            months.get(i).setValue(shares.get(i));
        }
        own.setValue(season.isOwn());
        tell();
    }

    /** Empty while the months don't make 100 together, which is then said. */
    Optional<Season> read() {
        if (!own.getValue()) {
            return Optional.of(Season.WORKING_DAYS);
        }
        var shares = shares();
        var good = shares.stream().allMatch(SeasonFields::isShare)
                && Season.sum(shares).compareTo(WHOLE) == 0;
        return good ? Optional.of(new Season(shares)) : Optional.empty();
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    private BigDecimalField field(Month month) {
        var field = new BigDecimalField(
                month.getDisplayName(TextStyle.SHORT_STANDALONE, texts.words().locale()));
        field.setLocale(texts.words().locale());
        field.setSuffixComponent(new Span("%"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            tell();
            changed.run();
        });
        return field;
    }

    private void tell() {
        grid.setVisible(own.getValue());
        sum.setVisible(own.getValue());
        if (own.getValue()) {
            var together = Season.sum(shares());
            sum.setText(
                    getTranslation("settings.target.season.sum", texts.formats().number(together)));
            sum.setClassName("problem", together.compareTo(WHOLE) != 0);
        }
    }

    private List<BigDecimal> shares() {
        return months.stream()
                .map(field -> Optional.ofNullable(field.getValue()).orElse(BigDecimal.ZERO))
                .toList();
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.stripTrailingZeros().scale() <= 2;
    }
}
