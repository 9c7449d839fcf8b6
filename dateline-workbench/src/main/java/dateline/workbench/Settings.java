package dateline.workbench;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a workbench is started with.
 *
 * @param port the port of this machine, 0 for any that is free
 * @param controllers the classes that answer; they are made with the things as arguments
 * @param things what the controllers work with, such as the store; whoever gives them closes them
 * @param faults takes a line about each fault of the program: what and where, never a report's
 *     words
 * @param clock tells when a link to sign in with is too old
 */
public record Settings(
    int port,
    List<Class<?>> controllers,
    List<Object> things,
    Consumer<String> faults,
    InstantSource clock) {

  private static final int PORTS = 65_536;

  /** Checks the port, copies the lists. */
  public Settings {
    if (port < 0 || port >= PORTS) {
      throw new IllegalArgumentException("port: " + port);
    }
    controllers = List.copyOf(controllers);
    things = List.copyOf(things);
  }

  /** Settings of a workbench without pages, whose faults are told on standard error. */
  public static Settings onPort(int port) {
    return new Settings(
        port,
        List.of(),
        List.of(),
        line -> System.err.print("dateline: " + line + "\n"),
        InstantSource.system());
  }

  /** The same with these controllers. */
  public Settings withControllers(Class<?>... classes) {
    return new Settings(port, List.of(classes), things, faults, clock);
  }

  /** The same with these things for the controllers to work with. */
  public Settings withThings(Object... values) {
    return new Settings(port, controllers, List.of(values), faults, clock);
  }

  /** The same with this taker of lines about faults, which puts "dateline: " before them. */
  public Settings withFaults(Consumer<String> taker) {
    return new Settings(port, controllers, things, taker, clock);
  }

  /** The same with this clock. */
  public Settings withClock(InstantSource source) {
    return new Settings(port, controllers, things, faults, source);
  }
}
