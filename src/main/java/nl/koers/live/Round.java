package nl.koers.live;

import java.time.Duration;

/** Something that has to be looked at every so often while Koers runs. Several nodes may do so at the same time. */
public interface Round {

    Duration every();

    void go();
}
