package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.identity.TokenScope;
import nl.koers.testing.KoersTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description that Koers hands out says what the code does. After a change of the API this test writes it anew when
 * it is run with {@code -Dkoers.openapi=write}.
 */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocumentTest {

    private static final Path FOLDER = Path.of("src/main/resources/nl/koers/exchange/api");
    private static final boolean WRITE = "write".equals(System.getProperty("koers.openapi"));

    @Autowired
    ApplicationContext koers;

    @Autowired
    OpenApiWebMvcResource springdoc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @LocalServerPort
    int port;

    private final Set<String> seen = new HashSet<>();
    private String json = "";
    private String yaml = "";

    @BeforeAll
    void readTheCode() throws Exception {
        json = new ApiDocument(
                        springdoc.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ENGLISH),
                        operations(),
                        records())
                .json();
        yaml = new YAMLMapper().writeValueAsString(new ObjectMapper().readTree(json));
        if (WRITE) {
            Files.writeString(FOLDER.resolve("openapi.json"), json);
            Files.writeString(FOLDER.resolve("openapi.yaml"), yaml);
        }
    }

    @Test
    void theDescriptionIsWhatTheCodeSays() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("openapi.json"))).isEqualTo(json);
        assertThat(Files.readString(FOLDER.resolve("openapi.yaml"))).isEqualTo(yaml);
    }

    @Test
    void everyRouteStandsInTheDescription() throws IOException {
        var described = new HashSet<String>();
        document()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> described.add(operation.path("operationId").asString())));

        assertThat(described)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(ApiDocument::operationId).toList());
    }

    @Test
    void everyPathAndMethodIsOneOfTheCode() throws IOException {
        var described = document()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        var mapped = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> operations().contains(route.getValue().getMethod()))
                .flatMap(route -> route.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                route.getKey().getPatternValues().stream().map(path -> method + " " + path)));

        assertThat(described.toList()).containsExactlyInAnyOrderElementsOf(mapped.toList());
    }

    @Test
    void everybodyMayReadIt() throws IOException {
        var anybody = new ApiClient(port, "");

        assertThat(anybody.get("/api/v1/openapi.json").json()).isEqualTo(document());
        assertThat(anybody.send("GET", "/api/v1/openapi.json", "", ask -> ask.header("Range", "bytes=99999999-"))
                        .status())
                .isEqualTo(200);
        assertThat(anybody.get("/api/v1/openapi.yaml").response().body())
                .isEqualTo(Files.readString(FOLDER.resolve("openapi.yaml")));
    }

    @Test
    void answersAreAsDescribed() throws IOException {
        var ground = new ApiGround(koers, port);
        var client = ground.ofTeam(TokenScope.values());
        var rep = ground.rep();
        var team = ground.team();
        var customer = fits(client.post(team + "/customers", "{\"name\": \"Slagerij Smit\"}"), "addCustomer");
        var ofCustomer = "\"customer\": {\"id\": " + customer.json().path("id") + "}";
        var appointment = fits(
                client.post(
                        rep + "/appointments",
                        "{" + ofCustomer + ", \"day\": \"2026-11-18\", \"time\": \"09:30\", \"state\": \"HELD\"}"),
                "addAppointment");
        var deal = fits(
                client.post(rep + "/deals", "{" + ofCustomer + ", \"openedOn\": \"2026-11-02\", \"estimate\": 1250.5}"),
                "openDeal");
        fits(client.post(team + "/customers", "{\"name\": \"Slagerij Smit\"}"), "addCustomer");
        var leave =
                fits(client.post(rep + "/leave", "{\"first\": \"2026-12-21\", \"last\": \"2026-12-22\"}"), "takeLeave");
        var where = deal.header("location");

        fits(client.get("/api/v1/teams"), "listTeams");
        fits(client.get(team), "getTeam");
        fits(client.get(team + "/reps"), "listReps");
        fits(client.get(team + "/board?week=2026-W46"), "getBoard");
        fits(client.get(rep + "/weeks/2026-W47"), "getWeek");
        fits(client.get(team + "/weeks"), "listWeeks");
        fits(client.get(rep + "/weeks?limit=1"), "listWeeksOfRep");
        fits(client.get(team + "/customers?limit=1"), "listCustomers");
        fits(client.get(customer.header("location")), "getCustomer");
        fits(
                client.put(customer.header("location"), customer.header("etag"), "{\"name\": \"Smit\"}"),
                "renameCustomer");
        fits(client.get(rep + "/appointments"), "listAppointments");
        fits(client.get(appointment.header("location")), "getAppointment");
        var changed = fits(
                client.put(
                        appointment.header("location"),
                        appointment.header("etag"),
                        "{" + ofCustomer + ", \"day\": \"2026-11-20\"}"),
                "changeAppointment");
        fits(
                client.send(
                        "POST",
                        appointment.header("location") + "/cancel",
                        "{}",
                        request -> request.header("If-Match", changed.header("etag"))),
                "cancelAppointment");
        fits(client.get(rep + "/deals"), "listDeals");
        fits(client.get(where), "getDeal");
        ground.target(Optional.of(ground.rep.rep()), "2026", 240_000);
        fits(client.get(team + "/targets"), "listTargets");
        var other =
                fits(client.put(where, "\"0\"", "{" + ofCustomer + ", \"openedOn\": \"2026-11-03\"}"), "changeDeal");
        var won = fits(
                client.put(where + "/won", other.header("etag"), "{\"on\": \"2026-11-04\", \"value\": 1100}"),
                "winDeal");
        var open = fits(client.put(where + "/open", won.header("etag"), ""), "reopenDeal");
        fits(client.put(where + "/lost", open.header("etag"), "{\"on\": \"2026-11-04\"}"), "loseDeal");
        fits(client.get(rep + "/leave"), "listLeave");
        fits(client.get(team + "/actions"), "listActions");
        fits(client.get(team + "/plan"), "getPlan");
        assertThat(client.send("DELETE", rep + "/leave/" + leave.json().path("id"), "", request -> request)
                        .status())
                .isEqualTo(204);
        fits(client.put(where, "\"99\"", "{" + ofCustomer + ", \"openedOn\": \"2026-11-03\"}"), "changeDeal");
        fits(client.post(rep + "/deals", "{\"x\": 1}"), "openDeal");
        fits(new ApiClient(port, "x").get("/api/v1/teams"), "listTeams");
        fits(ground.ofTeam(TokenScope.READ_PLAN).get(team + "/board"), "getBoard");

        assertThat(operations().stream().map(ApiDocument::operationId).filter(id -> !seen.contains(id)))
                .containsExactly("takeLeaveBack");
    }

    /** The answer is one that the description names, and looks as it says. */
    private ApiClient.Answer fits(ApiClient.Answer answer, String operation) throws IOException {
        seen.add(operation);
        var document = document();
        var described = document.path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .filter(each -> each.path("operationId").asString().equals(operation))
                .findFirst()
                .orElseThrow()
                .path("responses")
                .path(Integer.toString(answer.status()));
        if (described.has("$ref")) {
            described = document.at(described.path("$ref").asString().substring(1));
        }
        var type = answer.header("content-type").replaceAll(";.*", "");
        var schema = described.path("content").path(type).path("schema");

        assertThat(schema.isMissingNode())
                .as(operation + " answers " + answer.status() + " " + type + ": "
                        + answer.response().body())
                .isFalse();
        assertThat(SchemaCheck.faults(document, schema, answer.json()))
                .as(operation)
                .isEmpty();
        return answer;
    }

    private static JsonNode document() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("openapi.json"), StandardCharsets.UTF_8));
    }

    private List<Method> operations() {
        return routes.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getPackage().equals(ApiDocument.class.getPackage()))
                .filter(method -> !method.getBeanType().isAnnotationPresent(Hidden.class))
                .map(HandlerMethod::getMethod)
                .toList();
    }

    private static List<Class<?>> records() {
        return Stream.of(
                        List.<Class<?>>of(
                                TeamView.class,
                                CustomerView.class,
                                CustomerWish.class,
                                CustomerRef.class,
                                AppointmentView.class,
                                AppointmentWish.class,
                                Why.class,
                                DealView.class,
                                TargetView.class,
                                LeaveView.class,
                                LeaveWish.class,
                                ActionView.class,
                                PlanView.class,
                                ObjectiveView.class,
                                PlanLineView.class,
                                SelectionView.class,
                                SignalView.class,
                                CourseView.class),
                        Arrays.asList(DealWishes.class.getDeclaredClasses()),
                        Arrays.asList(WeekViews.class.getDeclaredClasses()))
                .flatMap(List::stream)
                .filter(Class::isRecord)
                .<Class<?>>map(type -> type)
                .toList();
    }
}
