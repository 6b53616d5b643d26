package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.koers.identity.TokenScope;
import nl.koers.testing.KoersTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What no client library sends is answered with problem details too. */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsTest {

    @Autowired
    ApplicationContext koers;

    @Autowired
    Problems problems;

    @LocalServerPort
    int port;

    private String team = "";
    private String token = "";
    private String customer = "";

    @BeforeAll
    void found() {
        var ground = new ApiGround(koers, port);
        team = ground.team();
        var client = ground.ofTeam(TokenScope.values());
        token = client.token();
        customer = client.post(team + "/customers", "{\"name\": \"Rotec BV\"}").header("location");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            GET,   TEAM/%00,                            400, malformed
            GET,   TEAM/%zz,                            400, malformed
            GET,   TEAM/%2e%2e%2fcustomers,             400, malformed
            GET,   TEAM/board;x=1,                      400, malformed
            GET,   TEAM//board,                         400, malformed
            GET,   TEAM/customers?name=%zz,             400, malformed
            GET,   TEAM/customers?name=%,               400, malformed
            GET,   TEAM/customers?name=%ff,             400, malformed
            GET,   TEAM/customers?limit=,               200,
            GET,   TEAM/customers?limit=-1,             400, malformed
            GET,   TEAM/customers?limit=99999999999,    400, malformed
            GET,   TEAM/customers?cursor=x,             400, malformed
            GET,   TEAM/board?week=2026-W54,            400, malformed
            GET,   TEAM/board?week=,                    400, malformed
            GET,   TEAM/board?week=%F0%9F%98%80,        400, malformed
            GET,   TEAM/weeks?from=2026-W47&to=2026-W46, 400, malformed
            GET,   TEAM/weeks?from=2026-54,             400, malformed
            GET,   TEAM/weeks?from=1970-W01&to=2100-W52, 200,
            GET,   TEAM/weeks?cursor=MDAwMS0wMS0wMS8x,  400, malformed
            GET,   TEAM/reps/0/deals,                   404, not-found
            GET,   TEAM/reps/-1/deals,                  404, not-found
            GET,   TEAM/reps/1.5/deals,                 404, not-found
            GET,   TEAM/reps/99999999999999999999/deals, 404, not-found
            GET,   TEAM/reps/1/weeks/2026-47,           404, not-found
            GET,   /api/v1/teams/x,                     404, not-found
            GET,   /api/v1/teams/%F0%9F%98%80,          404, not-found
            GET,   /api/v1/,                            404, not-found
            GET,   TEAM/,                               404, not-found
            DELETE, TEAM/board,                         405, method
            PATCH, TEAM/customers,                      405, method
            TRACE, TEAM,                                405, method
            BREW,  TEAM,                                400, malformed
            GET,   /api/nothing,                        404, not-found
            GET,   /api/,                               404, not-found
            GET,   /api/%00,                            400, malformed
            GET,   /api/v2/%zz,                         400, malformed
            GET,   /api/v2;x=1,                         400, malformed
            GET,   /api?x=%zz,                          400, malformed
            POST,  /api/nothing,                        404, not-found
            POST,  /api,                                403, denied
            TRACE, /api/v2,                             405, method
            """)
    void addressesAndMethodsThatMeanNothingAreSaidSo(String method, String path, int status, String problem)
            throws IOException {
        var answer = ask(method + " " + path.replace("TEAM", team) + " HTTP/1.1", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        if (problem != null) {
            assertProblem(answer, problem);
        }
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text/plain               | {"name": "x"}        | 415 | media-type
            multipart/form-data      | {"name": "x"}        | 415 | media-type
            application/x-www-form-urlencoded | %zz         | 415 | media-type
            application/xml          | <name>x</name>       | 415 | media-type
            not a type               | {"name": "x"}        | 415 | media-type
            application/json         |                      | 400 | malformed
            application/json         | null                 | 400 | malformed
            application/json         | "x"                  | 400 | malformed
            application/json         | []                   | 400 | malformed
            application/json         | {"name": 1}          | 400 | malformed
            application/json         | {"name": ["x"]}      | 400 | malformed
            application/json         | {"name": "\\ud800"}  | 400 | malformed
            application/json         | {"name": "a\\u0000"} | 400 | malformed
            application/json         | {"name": "x"} {}     | 400 | malformed
            application/json         | NESTED               | 400 | malformed
            application/json         | LARGE                | 413 | too-large
            application/json; charset=koers | {"name": "x"} | 415 | media-type
            """)
    void bodiesThatMeanNothingAreSaidSo(String type, String body, int status, String problem) throws IOException {
        var sent = body == null
                ? ""
                : body.replace("NESTED", "[".repeat(200_000)).replace("LARGE", "{\"a\":".repeat(200_000));
        for (var where : new String[] {"POST " + team + "/customers", "PUT " + customer}) {
            var answer = ask(where + " HTTP/1.1\r\nIf-Match: \"0\"\r\nContent-Type: " + type, sent);

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
            assertProblem(answer, problem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language", "Content-Type", "If-Match"})
    void headersThatMeanNothingAreSaidSo(String name) throws IOException {
        var given = "Content-Type: application/json\r\nIf-Match: \"0\"\r\n".replaceAll(name + ": [^\r]*\r\n", "");
        var answer = ask("PUT " + customer + " HTTP/1.1\r\n" + given + name + ": \u00f0\u009f\u0098\u0080", "{}");

        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer).contains("Content-Type: application/problem+json");
    }

    @Test
    void filesInPartsAreNowhereTaken() throws IOException {
        var answer = ask("POST /api/nothing HTTP/1.1\r\nContent-Type: multipart/form-data", "x");

        assertThat(answer).startsWith("HTTP/1.1 415 ");
        assertProblem(answer, "media-type");
    }

    /** As the web server does it when a filter fails or calls for an error page. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            400, 400, malformed
            401, 401, token
            403, 403, denied
            404, 404, not-found
            405, 405, method
            406, 406, not-acceptable
            413, 413, too-large
            415, 415, media-type
            416, 400, malformed
            500, 500, broken
            501, 400, malformed
            503, 500, broken
            """)
    void errorsThatNoControllerSawAreSaidSo(int status, int answered, String problem) throws Exception {
        var request = new MockHttpServletRequest();
        var answer = new MockHttpServletResponse();
        var page = new MockFilterChain();
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/teams");
        answer.setStatus(status);

        new ErrorAnswers(problems).doFilter(request, answer, page);

        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getStatus()).isEqualTo(answered);
        assertThat(answer.getContentAsString()).contains("\"urn:koers:problem:" + problem + "\"");
        assertThat(page.getRequest()).isNull();
    }

    @Test
    void errorsElsewhereKeepTheirPage() throws Exception {
        var request = new MockHttpServletRequest();
        var page = new MockFilterChain();
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/apiary");

        new ErrorAnswers(problems).doFilter(request, new MockHttpServletResponse(), page);

        assertThat(page.getRequest()).isSameAs(request);
    }

    @Test
    void whichMethodsThereAreIsTold() throws IOException {
        var allow = Pattern.compile("Allow: (.*)\r").matcher(ask("OPTIONS " + customer + " HTTP/1.1", ""));

        assertThat(allow.find()).isTrue();
        assertThat(allow.group(1).split(",")).containsExactlyInAnyOrder("GET", "HEAD", "PUT", "OPTIONS");
    }

    private static void assertProblem(String answer, String problem) {
        var body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);

        assertThat(answer).contains("Content-Type: application/problem+json", "X-Content-Type-Options: nosniff");
        assertThat(JsonMapper.shared().readTree(body).path("type").asString())
                .isEqualTo("urn:koers:problem:" + problem);
    }

    private String ask(String begin, String body) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            line.getOutputStream()
                    .write((begin + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token
                                    + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(bytes);
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
