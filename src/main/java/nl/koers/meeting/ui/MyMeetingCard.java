package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.meeting.MyMeeting;

/** What a rep still has to do and what was promised, and what is asked for before the meeting. */
public final class MyMeetingCard extends Div {

    public MyMeetingCard() {
        addClassNames("card", "stack", "mine");
    }

    public void show(MyMeeting mine) {
        var texts = MeetingTexts.here();
        removeAll();
        add(new H2(texts.text("mine.title")));
        mine.missing().ifPresent(missing -> {
            var number = Integer.toString(missing.week().number());
            var said = new Paragraph(
                    texts.text("mine.hint", texts.moment(missing.meeting()), number, missing.planned()) + " ");
            said.addClassName("hint");
            said.add(new Anchor("my-week?week=" + missing.week(), texts.text("mine.hint.link", number)));
            add(said);
        });
        var week = Integer.toString(mine.week().number());
        add(Ui.hint(mine.promise()
                .map(promise -> texts.text("mine.promise", week, texts.text("minutes.promise", promise.appointments())))
                .orElseGet(() -> texts.text("mine.promise.none", week))));
        if (mine.actions().isEmpty()) {
            add(Ui.hint(texts.text("mine.actions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("action-list");
        mine.actions()
                .forEach(action -> list.add(new ListItem(Ui.div(
                        "grow",
                        Ui.span("what", action.action().what()),
                        Ui.span(
                                "why",
                                texts.text(
                                        "action.due", texts.due(action.action().due())))))));
        add(list);
    }
}
