package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.koers.kernel.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.security.util.SimpleMethodInvocation;

/** What is not allowed by a right is denied, whoever asks. */
class NeedsInterceptorTest {

    @Test
    void aMethodWithoutARightIsDenied() throws NoSuchMethodException {
        assertThat(isGranted(new Forgotten())).isFalse();
    }

    @Test
    void aMethodThatEveryoneMayCallIsGranted() throws NoSuchMethodException {
        assertThat(isGranted(new Open())).isTrue();
    }

    private static boolean isGranted(Object service) throws NoSuchMethodException {
        var caller = mock(CurrentCaller.class);
        when(caller.get()).thenReturn(new Caller.Anonymous());
        var interceptor = new NeedsInterceptor(() -> caller, () -> RightsTest.Left.NOTHING);
        var method = service.getClass().getMethod("read", TeamId.class);

        return interceptor
                .authorize(() -> null, new SimpleMethodInvocation(service, method, new TeamId(1)))
                .isGranted();
    }

    static class Forgotten {

        public void read(TeamId team) {}
    }

    @Needs(Right.PUBLIC)
    static class Open {

        public void read(TeamId team) {}
    }
}
