package nl.koers.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** Who changed what, before and after: one's own data, as a manager that of the team. The filter stands in the address. */
@Route("audit")
@PermitAll
class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WHO = "who";
    private static final String RANGE = "range";

    private final transient AuditSources sources;
    private final transient Clock clock;
    private final transient ViewWords words = ViewWords.here();
    private final Select<AuditSource> who = new Select<>();
    private final Select<AuditRange> range = new Select<>();
    private final AuditList list = new AuditList(new AuditWords(words, new Formats(words.locale())));

    AuditView(AuditSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        who.setLabel(getTranslation("changes.who"));
        who.setItemLabelGenerator(AuditSource::label);
        who.addValueChangeListener(change -> followChoice(change.isFromClient()));
        range.setLabel(getTranslation("changes.range"));
        range.setItems(AuditRange.values());
        range.setItemLabelGenerator(choice -> getTranslation("changes.range." + choice.key()));
        range.addValueChangeListener(change -> followChoice(change.isFromClient()));
        var filter = new Div(who, range);
        filter.addClassName("row");
        getContent().addClassNames("page", "page-narrow", "stack");
        getContent()
                .add(
                        new H1(getTranslation("changes.title")),
                        new Paragraph(getTranslation("changes.text")),
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var offered = sources.offered(words);
        var chosen = asked.getSingleParameter(WHO)
                .flatMap(key -> offered.stream()
                        .filter(source -> source.key().equals(key))
                        .findFirst())
                .or(() -> offered.stream().findFirst());
        var back = asked.getSingleParameter(RANGE).flatMap(AuditRange::of).orElse(AuditRange.MONTH);
        var zone = sources.zone();
        var span = back.until(LocalDate.ofInstant(clock.instant(), zone), zone);
        who.setItems(offered);
        who.setVisible(offered.size() > 1);
        who.setValue(chosen.orElse(null));
        range.setValue(back);
        list.show(page -> chosen.map(source -> source.reader().read(span, page)).orElse(List.of()), zone);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("changes.title");
    }

    private void followChoice(boolean byHand) {
        if (byHand && who.getValue() != null && range.getValue() != null) {
            UI.getCurrent()
                    .navigate(
                            AuditView.class,
                            QueryParameters.simple(Map.of(
                                    WHO,
                                    who.getValue().key(),
                                    RANGE,
                                    range.getValue().key())));
        }
    }
}
