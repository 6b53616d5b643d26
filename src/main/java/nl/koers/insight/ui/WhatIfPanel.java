package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.koers.insight.Outlook;
import nl.koers.insight.model.WhatIf;

/** What would change it: three sliders that are asked when they are let go. Nothing is kept (F6). */
final class WhatIfPanel extends Composite<Div> {

    private static final int PERCENT = 100;
    private static final int STEP = 5;

    private final IntegerSlider extra = slider(-3, 5, 1, 0);
    private final IntegerSlider field = slider(80, 150, STEP, PERCENT);
    private final IntegerSlider target = slider(50, 150, STEP, PERCENT);
    private final Button back = new Button(getTranslation("ahead.what-if.back"), click -> back());
    private final Paragraph oneMore = new Paragraph();
    private final Paragraph result = new Paragraph();
    private final Runnable onWish;

    /** @param onWish called when somebody let go of a slider */
    WhatIfPanel(Runnable onWish) {
        this.onWish = onWish;
        result.getElement().setAttribute("aria-live", "polite");
        result.addClassName("what-if-result");
        var text = new Paragraph(getTranslation("ahead.what-if.text"));
        text.addClassName("tiny");
        getContent().add(new H2(getTranslation("ahead.what-if")), oneMore, extra, field, target, result, back, text);
        getContent().addClassNames("stack", "what-if");
        sliders()
                .forEach(slider -> slider.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onWish.run();
                    }
                }));
    }

    WhatIf wish() {
        return new WhatIf(extra.getValue(), (double) field.getValue() / PERCENT);
    }

    /** By what the target is multiplied. */
    BigDecimal raised() {
        return BigDecimal.valueOf(target.getValue()).movePointLeft(2);
    }

    boolean isWishing() {
        return !wish().equals(WhatIf.NOTHING) || target.getValue() != PERCENT;
    }

    /**
     * Says what comes of it.
     *
     * @param more with one appointment more per rep and week; empty when that is no question
     */
    void show(Outlook now, Outlook wished, Optional<Outlook> more, AheadWords words) {
        var accounts = new WhatIfAccounts(words, now);
        extra.setLabel(words.say("extra", words.texts().formats().balance(BigDecimal.valueOf(extra.getValue()))));
        field.setLabel(words.text("ahead.what-if.field", field.getValue().toString()));
        target.setLabel(words.text("ahead.what-if.target", target.getValue().toString()));
        target.setVisible(now.target().isPresent());
        oneMore.removeAll();
        more.ifPresent(outlook -> oneMore.add(oneMore(outlook, accounts)));
        oneMore.setVisible(more.isPresent());
        result.removeAll();
        result.add(isWishing() ? result(wished, accounts) : List.of(new Span(words.text("ahead.what-if.nothing"))));
        back.setEnabled(isWishing());
    }

    private static List<Component> oneMore(Outlook more, WhatIfAccounts accounts) {
        var words = accounts.words();
        var now = accounts.now();
        var wish = words.say("extra", words.texts().formats().balance(BigDecimal.ONE));
        var added = more.forecast().totals().mean() - now.forecast().totals().mean();
        var amount = new Figure(words.texts().about(added), words.text("ahead.what-if"), () -> accounts.of(more, wish));
        var before = now.chance().isPresent() ? words.outOfHundred(now.chance().getAsDouble()) : "";
        if (more.chance().isEmpty()
                || words.outOfHundred(more.chance().getAsDouble()).equals(before)) {
            return Woven.of(words.say("one-more.no-target", Woven.FIRST), amount);
        }
        var chance = new Figure(
                words.outOfHundred(more.chance().getAsDouble()),
                words.text("ahead.chance"),
                () -> accounts.of(more, wish));
        return Woven.of(
                words.say("one-more", Woven.FIRST, Woven.SECOND, Woven.THIRD),
                chance,
                asNow(accounts, () -> accounts.of(more, wish)),
                amount);
    }

    private List<Component> result(Outlook wished, WhatIfAccounts accounts) {
        var words = accounts.words();
        var range = new Figure(
                words.between(wished.forecast().totals()),
                words.text("ahead.what-if"),
                () -> accounts.of(wished, wishInWords()));
        if (wished.chance().isEmpty()) {
            return Woven.of(words.text("ahead.what-if.range", Woven.FIRST), range);
        }
        var chance = new Figure(
                words.outOfHundred(wished.chance().getAsDouble()),
                words.text("ahead.chance"),
                () -> accounts.of(wished, wishInWords()));
        return Woven.of(
                words.text(
                        "ahead.what-if.result",
                        words.band(wished.chance().getAsDouble()),
                        Woven.FIRST,
                        Woven.SECOND,
                        Woven.THIRD),
                chance,
                asNow(accounts, () -> accounts.of(wished, wishInWords())),
                range);
    }

    private static Figure asNow(WhatIfAccounts accounts, Supplier<Account> account) {
        var words = accounts.words();
        var chance = accounts.now().chance().orElse(0);
        return new Figure(words.outOfHundred(chance), words.text("ahead.chance"), account);
    }

    private String wishInWords() {
        return sliders().stream()
                .filter(IntegerSlider::isVisible)
                .map(IntegerSlider::getLabel)
                .collect(Collectors.joining(", "));
    }

    private void back() {
        extra.setValue(0);
        field.setValue(PERCENT);
        target.setValue(PERCENT);
        onWish.run();
    }

    private List<IntegerSlider> sliders() {
        return List.of(extra, field, target);
    }

    private static IntegerSlider slider(int min, int max, int step, int first) {
        var slider = new IntegerSlider(min, max);
        slider.setStep(step);
        slider.setValue(first);
        slider.setWidthFull();
        return slider;
    }
}
