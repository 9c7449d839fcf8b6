package dateline.workbench;

import dateline.store.Store;
import dateline.workbench.map.MapBase;
import dateline.workbench.page.HomePage;
import dateline.workbench.page.IncidentPage;
import dateline.workbench.page.IncidentsPage;
import dateline.workbench.page.MapFiles;
import dateline.workbench.page.OverviewPage;
import dateline.workbench.page.ReportPage;
import dateline.workbench.page.ReportsPage;
import dateline.workbench.web.Faults;
import dateline.workbench.web.Keys;
import dateline.workbench.web.WebConfiguration;
import java.net.BindException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.web.context.support.StandardServletEnvironment;

/**
 * The record in a browser of this machine.
 *
 * <p>A workbench answers this machine only, at 127.0.0.1, and only who came by a link of {@link
 * Running#link}. It asks nothing of the network.
 */
public final class Workbench {
  private static final String LOOPBACK = "127.0.0.1";

  /** Tomcat's log; a logger that nobody holds would be made anew with its level. */
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private Workbench() {}

  /** There is no workbench, for a reason outside the program; the message says what to do. */
  public static final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Starts the workbench over a store, with all its pages.
   *
   * @param port the port of this machine, 0 for any that is free
   * @throws Failure when the port cannot be had
   */
  public static Running serve(Store store, int port) throws Failure {
    return start(
        Settings.onPort(port)
            .withThings(store, new MapBase())
            .withControllers(
                HomePage.Controller.class,
                ReportsPage.Controller.class,
                ReportPage.Controller.class,
                IncidentsPage.Controller.class,
                IncidentPage.Controller.class,
                OverviewPage.Controller.class,
                MapFiles.class));
  }

  /**
   * Starts a workbench.
   *
   * @throws Failure when the port cannot be had
   */
  public static Running start(Settings settings) throws Failure {
    TOMCAT.setLevel(Level.OFF);
    Keys keys = new Keys(settings.clock());
    AnnotationConfigServletWebServerApplicationContext context =
        new AnnotationConfigServletWebServerApplicationContext();
    context.setEnvironment(new Closed(properties(settings.port())));
    context.getBeanFactory().registerSingleton("keys", keys);
    context.getBeanFactory().registerSingleton("faults", new Faults(settings.faults()));
    for (Object thing : settings.things()) {
      context.getBeanFactory().registerSingleton(thing.getClass().getName(), thing);
    }
    context.register(WebConfiguration.class);
    settings.controllers().forEach(context::register);
    try {
      context.refresh();
    } catch (RuntimeException e) {
      context.close();
      throw failure(settings.port(), e);
    }
    TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
    int port = server.getPort();
    nameCookie(server, port);
    return new Running(context, keys, URI.create("http://" + LOOPBACK + ":" + port + "/"));
  }

  /** What Spring is to do; the pages' own doings are in {@link WebConfiguration}. */
  private static Map<String, Object> properties(int port) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", LOOPBACK);
    properties.put("server.port", port);
    properties.put("server.shutdown", "immediate");
    properties.put("server.tomcat.threads.min-spare", 2);
    properties.put("server.tomcat.threads.max", 16);
    properties.put("server.servlet.session.tracking-modes", "cookie");
    properties.put("server.servlet.session.timeout", "12h");
    properties.put("server.servlet.session.cookie.name", cookie(port));
    properties.put("server.servlet.session.cookie.path", "/");
    properties.put("server.servlet.session.cookie.http-only", true);
    properties.put("server.servlet.session.cookie.same-site", "strict");
    properties.put("server.compression.enabled", true);
    properties.put("server.compression.min-response-size", "1KB");
    properties.put(
        "server.compression.mime-types",
        "text/html,text/css,text/javascript,image/svg+xml,application/json,application/problem+json");
    properties.put("spring.mvc.format.date", "iso");
    properties.put("spring.mvc.format.date-time", "iso");
    properties.put("spring.mvc.format.time", "iso");
    properties.put("spring.mvc.formcontent.filter.enabled", false);
    properties.put("spring.web.locale", "en");
    properties.put("spring.web.locale-resolver", "fixed");
    properties.put("spring.web.resources.add-mappings", false);
    properties.put("springdoc.api-docs.path", "/api/openapi.json");
    properties.put("springdoc.paths-to-match", "/api/**");
    properties.put("springdoc.default-produces-media-type", "application/json");
    properties.put("springdoc.swagger-ui.enabled", false);
    return properties;
  }

  private static String cookie(int port) {
    return "dateline-" + port;
  }

  /** Browsers send cookies to every port of a host, so each workbench has a name of its own. */
  private static void nameCookie(TomcatWebServer server, int port) {
    for (Container child : server.getTomcat().getHost().findChildren()) {
      ((Context) child).setSessionCookieName(cookie(port));
    }
  }

  private static Failure failure(int port, RuntimeException problem) {
    for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        String message = String.valueOf(cause.getMessage());
        String what = message.contains("in use") ? " is in use" : " cannot be opened";
        return new Failure("port " + port + what + ": give --port N", problem);
      }
    }
    throw problem;
  }

  /**
   * Spring's settings are ours alone: no variable or file of the machine opens the door further.
   */
  private static final class Closed extends StandardServletEnvironment {
    Closed(Map<String, Object> properties) {
      getPropertySources().addFirst(new MapPropertySource("workbench", properties));
    }

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
      // Neither system properties nor environment variables.
    }
  }
}
