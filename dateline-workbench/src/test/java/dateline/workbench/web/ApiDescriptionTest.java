package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the pages' JSON. */
class ApiDescriptionTest {
  private final HttpResponse<String> answer = Visitor.signedIn().get("/api/openapi.json");
  private final JsonNode api = JsonMapper.shared().readTree(answer.body());

  @Test
  void itSaysWhatItDescribes() {
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("3.1.0", api.at("/openapi").asString());
    assertEquals("Dateline workbench", api.at("/info/title").asString());
    assertEquals("Apache-2.0", api.at("/info/license/identifier").asString());
    assertEquals("/", api.at("/servers/0/url").asString());
  }

  @Test
  void eachPageIsThereOnceUnderItsApiPath() {
    List<String> paths = new ArrayList<>(api.at("/paths").propertyNames());
    assertEquals(
        List.of(
            "/api/broken",
            "/api/fault",
            "/api/index",
            "/api/others",
            "/api/values/{name}",
            "/api/words"),
        paths);
    assertEquals("values-name", api.at("/paths/~1api~1values~1{name}/get/operationId").asString());
  }

  @Test
  void itsSchemasHaveTheNamesOfOurClassesEachItsOwn() {
    JsonNode schemas = api.at("/components/schemas");
    assertEquals(
        List.of("zebra", "ant", "nothing", "inners", "kind"),
        new ArrayList<>(schemas.at("/BenchValues/properties").propertyNames()));
    assertEquals("object", schemas.at("/BenchValues/type").asString());
    assertEquals("date", schemas.at("/BenchValues/properties/ant/format").asString());
    assertTrue(schemas.at("/BenchValuesInner/properties").has("a"));
    assertTrue(schemas.at("/BenchOthersInner/properties").has("words"));
  }

  @Test
  void everyPageMayHaveAProblem() {
    JsonNode problem =
        api.at(
            "/paths/~1api~1words/get/responses/default/content/application~1problem+json/schema");
    assertEquals("#/components/schemas/Problem", problem.at("/$ref").asString());
    assertTrue(api.at("/components/schemas/Problem/properties").has("detail"));
  }

  @Test
  void thereIsNoOtherPageForIt() {
    for (String path : List.of("/swagger-ui.html", "/swagger-ui/index.html", "/v3/api-docs")) {
      assertEquals(404, Visitor.signedIn().get(path).statusCode(), path);
    }
    assertFalse(answer.body().contains("dateline.workbench"));
  }
}
