package dateline.cli;

import dateline.store.Store;
import dateline.workbench.Running;
import dateline.workbench.Workbench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Serves a store's pages to the person at this terminal, until they stop it. */
final class Serving {
  /** The port that is tried first when none was asked for. */
  private static final int USUAL_PORT = 8080;

  /** Set by the launcher for a run that only loads what a start needs, and ends. */
  private static final String REHEARSAL = "dateline.rehearsal";

  private static final int GREATEST_PORT = 65_535;

  private final Terminal terminal;
  private final Messages messages;

  Serving(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * Serves until the process is stopped or this thread is interrupted. A link to sign in with is
   * printed at the start, and another one whenever the person presses Enter.
   *
   * @param port the port that was asked for; null for the usual one, or any other when that is in
   *     use
   * @return {@link Dateline#DONE}, or {@link Dateline#WRONG_USAGE} when the port cannot be had
   */
  int serve(Store store, @Nullable Integer port) throws Output.Failure {
    if (port != null && (port < 0 || port > GREATEST_PORT)) {
      messages.say("--port takes a number from 0, for any that is free, to " + GREATEST_PORT);
      return Dateline.WRONG_USAGE;
    }
    try (Running running = start(store, port)) {
      print("\nOpen this link in a browser on this machine; it works once, within 15 minutes:\n\n");
      link(running);
      print("\nEnter prints another link, Ctrl-C stops it. Only this machine is answered.\n");
      if (!Boolean.getBoolean(REHEARSAL)) {
        untilStopped(running);
      }
      return Dateline.DONE;
    } catch (Workbench.Failure e) {
      messages.say(String.valueOf(e.getMessage()));
      return Dateline.WRONG_USAGE;
    }
  }

  private Running start(Store store, @Nullable Integer port) throws Workbench.Failure {
    if (port != null) {
      return Workbench.serve(store, port);
    }
    try {
      return Workbench.serve(store, USUAL_PORT);
    } catch (Workbench.Failure e) {
      messages.say("port " + USUAL_PORT + " cannot be had, so another one is taken");
      return Workbench.serve(store, 0);
    }
  }

  private void link(Running running) throws Output.Failure {
    print("  " + running.link() + "\n");
  }

  private void print(String words) throws Output.Failure {
    Output.standard(terminal.out()).write(words);
  }

  /** Waits for the end; where nobody can press Enter, only for the end. */
  private void untilStopped(Running running) throws Output.Failure {
    try {
      BufferedReader typed =
          new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
      while (typed.readLine() != null) {
        link(running);
      }
      new CountDownLatch(1).await();
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
