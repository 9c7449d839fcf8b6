package dateline.workbench.web;

import dateline.workbench.Running;
import dateline.workbench.Settings;
import dateline.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A workbench with a few pages that are made for tests, one for all of them. */
final class Bench {
  /** The lines about faults that were told to the terminal. */
  static final Queue<String> FAULTS = new ConcurrentLinkedQueue<>();

  static final Running RUNNING = start();

  private Bench() {}

  static int port() {
    return RUNNING.address().getPort();
  }

  private static Running start() {
    try {
      return Workbench.start(
          Settings.onPort(0)
              .withFaults(FAULTS::add)
              .withThings(new Words("<b>bold & brave</b>"))
              .withControllers(Pages.class));
    } catch (Workbench.Failure e) {
      throw new IllegalStateException(e);
    }
  }

  /** Something to work with. */
  record Words(String words) {}

  /** A page's value, with no template. */
  public record Values(
      String zebra,
      @Nullable LocalDate ant,
      @Nullable String nothing,
      List<Inner> inners,
      Kind kind)
      implements Page {
    /** One inside. */
    public record Inner(int b, int a) {}

    @Override
    public String template() {
      return "not-there.jte";
    }

    @Override
    public String title() {
      return "Values";
    }
  }

  /** Another class of the name "Inner". */
  public record Others(List<Inner> inners) implements Page {
    /** One inside. */
    public record Inner(String words) {}

    @Override
    public String template() {
      return "not-there.jte";
    }

    @Override
    public String title() {
      return "Others";
    }
  }

  /** A page whose JSON goes wrong half-way. */
  public record Broken(String first, Inner inner) implements Page {
    /** One that cannot be told. */
    public record Inner(String words) {
      @Override
      public String words() {
        throw new IllegalStateException("the words of a witness");
      }
    }

    @Override
    public String template() {
      return "not-there.jte";
    }

    @Override
    public String title() {
      return "Broken";
    }
  }

  /** What a parameter may be. */
  public enum Kind {
    BIG,
    SMALL
  }

  /** The pages. */
  @RestController
  static final class Pages {
    private final Words words;

    Pages(Words words) {
      this.words = words;
    }

    @PageMapping("/")
    Problem front() {
      return Problem.of(200, "Front", "The front page.");
    }

    @PageMapping("/words")
    Problem words() {
      return Problem.of(200, "Words", words.words());
    }

    @PageMapping("/values/{name}")
    Values values(
        @PathVariable String name,
        @RequestParam(required = false) @Nullable LocalDate day,
        @RequestParam(name = "number", required = false) @Nullable Integer count,
        @RequestParam(required = false) @Nullable Kind kind) {
      if (name.equals("missing")) {
        throw new NotFound("report <r-17>");
      }
      if (count != null && count < 0) {
        throw new NotUnderstood("number", "a number from 0 on");
      }
      return new Values(
          name, day, null, List.of(new Values.Inner(1, 2)), kind == null ? Kind.BIG : kind);
    }

    @PageMapping("/others")
    Others others() {
      return new Others(List.of());
    }

    @PageMapping("/broken")
    Broken broken() {
      return new Broken("first", new Broken.Inner("words"));
    }

    @PageMapping("/fault")
    Problem fault() {
      throw new IllegalStateException("the words of a witness");
    }
  }
}
