package nl.koers.deal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import nl.koers.appointment.Appointment;
import nl.koers.deal.DealWish;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.Answers;

/** The open requests of a rep on another screen. Read when it is opened. */
public final class OpenDeals extends Composite<Details> {

    private static final int MOST = 30;

    /** Whose requests they are, and whether the asker may change them. */
    public record Whose(TeamId team, RepId rep, boolean isWritable) {}

    private final transient DealServices services;
    private final transient Answers answers;
    private final transient Supplier<Whose> whose;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("deal.open.none"));

    /**
     * @param whose asked whenever the list is read
     */
    public OpenDeals(DealServices services, Answers answers, Supplier<Whose> whose) {
        this.services = services;
        this.answers = answers;
        this.whose = whose;
        list.addClassName("deals");
        empty.addClassName("muted");
        getContent().addClassName("card");
        getContent().setSummaryText(getTranslation("deal.open"));
        getContent().add(empty, list, new Anchor("deals?state=all", getTranslation("deal.all")));
        getContent().addOpenedChangeListener(change -> refresh());
    }

    public void refresh() {
        if (!getContent().isOpened()) {
            return;
        }
        var now = whose.get();
        var clerk = clerk(now);
        var found = services.deals().ofRep(now.team(), now.rep(), DealWish.open(MOST));
        list.removeAll();
        var today = clerk.today();
        found.forEach(deal -> list.add(new DealLine(clerk, today, deal, now.isWritable(), false)));
        list.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
    }

    /** Asks what came out of an appointment that was held. */
    public void request(Appointment held) {
        var now = whose.get();
        RequestSheet.from(clerk(now), now.rep(), held).open();
    }

    private DealClerk clerk(Whose now) {
        return new DealClerk(services, now.team(), answers, this::refresh);
    }
}
