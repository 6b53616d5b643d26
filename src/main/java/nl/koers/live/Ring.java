package nl.koers.live;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koers.kernel.RepId;

/**
 * What one ring of the bell says: joined news of one team.
 *
 * @param reps whom it concerns; meaningless when everyone is meant
 * @param everyone true when it may concern every rep
 */
public record Ring(Set<Topic> topics, Set<RepId> reps, boolean everyone) {

    public Ring {
        topics = Set.copyOf(topics);
        reps = Set.copyOf(reps);
    }

    /** Read everything again: after a lost connection nobody knows what was missed. */
    public static Ring everything() {
        return new Ring(EnumSet.allOf(Topic.class), Set.of(), true);
    }

    static Ring of(List<News> joined) {
        var topics = EnumSet.noneOf(Topic.class);
        var reps = new HashSet<RepId>();
        var everyone = false;
        for (var news : joined) {
            topics.add(news.topic());
            news.rep().ifPresent(reps::add);
            everyone |= news.rep().isEmpty();
        }
        return new Ring(topics, reps, everyone);
    }

    public boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    public boolean concerns(RepId rep) {
        return everyone || reps.contains(rep);
    }
}
