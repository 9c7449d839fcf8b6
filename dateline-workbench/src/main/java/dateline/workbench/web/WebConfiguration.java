package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the workbench is made of. Nothing is looked for on the class path: what is not named
 * here is not there.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  JacksonAutoConfiguration.class
})
@Import({Locks.class, ApiDescription.class, Enter.class, AssetFiles.class})
public class WebConfiguration {
  /** Made by Spring. */
  public WebConfiguration() {}

  @Bean
  Assets assets() {
    return new Assets();
  }

  @Bean
  Templates templates(Assets assets) {
    return new Templates(assets);
  }

  @Bean
  ProblemWriter problemWriter(Templates templates, JsonMapper json) {
    return new ProblemWriter(templates, json);
  }

  /** Records keep the order of their components. */
  @Bean
  JsonMapperBuilderCustomizer recordOrder() {
    return builder -> builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
  }

  @Bean
  WebMvcRegistrations pageMappings() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new PageMappings();
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> server() {
    return factory -> {
      factory.addEngineValves(new AnswerHeaders());
      factory.addContextCustomizers(
          context ->
              ((StandardHost) context.getParent())
                  .setErrorReportValveClass(PlainErrors.class.getName()));
    };
  }

  @Bean
  WebMvcConfigurer pages(
      ProblemWriter problems, Faults faults, Templates templates, JsonMapper json) {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
            .disableDefaults()
            .addCustomConverter(
                new ByteArrayHttpMessageConverter()) // Jackson would spell them out.
            .addCustomConverter(new PageConverter(templates))
            .addCustomConverter(new JacksonJsonHttpMessageConverter(json));
      }

      @Override
      public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(WebConfiguration::types));
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Filters(problems));
      }

      // None: the one on the class path is there for its annotations, and slow to start.
      @Override
      public Validator getValidator() {
        return new NoValidator();
      }

      @Override
      public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(new Problems(problems, faults));
      }
    };
  }

  private static List<MediaType> types(NativeWebRequest request) {
    HttpServletRequest http =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    return switch (Form.of(http)) {
      case HTML -> List.of(MediaType.TEXT_HTML);
      case JSON -> List.of(MediaType.APPLICATION_JSON);
    };
  }

  /** Finds nothing wrong: values check themselves when they are made. */
  private static final class NoValidator implements Validator {
    @Override
    public boolean supports(Class<?> type) {
      return false;
    }

    @Override
    public void validate(Object target, Errors errors) {
      // Nothing to check.
    }
  }
}
