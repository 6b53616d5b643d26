package nl.koers.kernel;

/** Is told how far long work is. Whoever waits for it may end it. */
public interface Progress {

    /** Of work for which nobody waits. */
    Progress UNSEEN = more -> {};

    /**
     * So many steps more are done.
     *
     * @throws Ended when somebody ended the work, which then must leave nothing behind
     */
    void done(int more);

    /** Somebody did not want the work any more. */
    final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Ended() {
            super("somebody ended the work");
        }
    }
}
