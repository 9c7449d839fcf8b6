package dateline.workbench.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.type.MethodMetadata;

/**
 * Describes the JSON of the pages at {@code /api/openapi.json}, by OpenAPI. It is made when it is
 * first asked for.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  SpringDocConfiguration.class,
  SpringDocConfigProperties.class,
  SpringDocWebMvcConfiguration.class
})
class ApiDescription {
  private static final String PROBLEM = "Problem";

  @Bean
  @Lazy
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Dateline workbench")
                .description("The record, page by page: what each page shows, as JSON.")
                .version("1")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/").description("This workbench")));
  }

  /**
   * Springdoc makes its things at once; here they wait until they are asked for. Two that nobody
   * asks for, since they only have to be made, are made before the one that answers.
   */
  @Bean
  static BeanFactoryPostProcessor later() {
    return beans -> {
      for (String name : beans.getBeanDefinitionNames()) {
        BeanDefinition bean = beans.getBeanDefinition(name);
        if (bean instanceof AnnotatedBeanDefinition known && isOfSpringdoc(known)) {
          bean.setLazyInit(true);
        }
      }
      beans
          .getBeanDefinition("openApiResource")
          .setDependsOn("modelConverterRegistrar", "initExtraSchemas");
    };
  }

  private static boolean isOfSpringdoc(AnnotatedBeanDefinition bean) {
    MethodMetadata maker = bean.getFactoryMethodMetadata();
    return maker != null && maker.getDeclaringClassName().startsWith("org.springdoc.");
  }

  /** Names each operation by its path, and adds the answer that says why there is none. */
  @Bean
  @Lazy
  GlobalOpenApiCustomizer operations() {
    return api -> {
      api.getComponents()
          .getSchemas()
          .putAll(ModelConverters.getInstance(true).read(Problem.class));
      Paths sorted = new Paths();
      new TreeMap<>(api.getPaths()).forEach(sorted::addPathItem);
      sorted.forEach(
          (path, item) -> item.readOperations().forEach(operation -> complete(operation, path)));
      api.setPaths(sorted);
    };
  }

  @Bean
  @Lazy
  ModelResolver schemas(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
  }

  private static void complete(Operation operation, String path) {
    String name = path.replaceFirst("^/api/?", "").replaceAll("[^A-Za-z0-9]+", "-");
    operation.setOperationId(name.replaceFirst("-$", ""));
    operation.setTags(null);
    Schema<?> problem = new Schema<>().$ref(PROBLEM);
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("Why there is no answer (RFC 9457)")
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json", new MediaType().schema(problem))));
  }
}
