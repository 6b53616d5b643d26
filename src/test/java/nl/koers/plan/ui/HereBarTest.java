package nl.koers.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.koers.fixture.Texts;
import nl.koers.kernel.AccountId;
import nl.koers.live.Here;
import org.junit.jupiter.api.Test;

class HereBarTest {

    private static final Here ANNA = new Here(new AccountId(1), "Anna de Wit", "");
    private static final Here BRAM = new Here(new AccountId(2), "Bram Kok", "");
    private static final Here CARLA = new Here(new AccountId(3), "Carla Nijs", "");

    private final HereBar bar = new HereBar(Texts.DUTCH);

    @Test
    void whoStaysKeepsThePlaceWhenOthersComeAndGo() {
        bar.show(List.of(ANNA, BRAM));
        var bram = avatars().getLast();

        bar.show(List.of(BRAM, CARLA));

        assertThat(names()).containsExactly(BRAM.name(), CARLA.name());
        assertThat(avatars().getFirst()).isEqualTo(bram);
    }

    @Test
    void theEndOfAnOlderPageOfWhoIsStillHereMovesNobody() {
        bar.show(List.of(ANNA, BRAM, ANNA.at("title")));
        var before = avatars();

        bar.show(List.of(BRAM, ANNA.at("title")));

        assertThat(names()).containsExactly(ANNA.name(), BRAM.name());
        assertThat(avatars()).isEqualTo(before);
    }

    @Test
    void nobodyIsNotShown() {
        bar.show(List.of(ANNA));
        assertThat(bar.isVisible()).isTrue();

        bar.show(List.of());

        assertThat(bar.isVisible()).isFalse();
        assertThat(avatars()).isEmpty();
    }

    private List<String> names() {
        return avatars().stream().map(avatar -> avatar.getAttribute("title")).toList();
    }

    private List<Element> avatars() {
        return bar.getChildren()
                .flatMap(Component::getChildren)
                .map(Component::getElement)
                .filter(each -> each.getClassList().contains("avatar"))
                .toList();
    }
}
