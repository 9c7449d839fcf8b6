package dateline.workbench;

import dateline.workbench.web.Keys;
import java.net.URI;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A workbench that answers, until it is closed. */
public final class Running implements AutoCloseable {
  private final ServletWebServerApplicationContext context;
  private final Keys keys;
  private final URI address;

  Running(ServletWebServerApplicationContext context, Keys keys, URI address) {
    this.context = context;
    this.keys = keys;
    this.address = address;
  }

  /** Where it answers, to those who are signed in. */
  public URI address() {
    return address;
  }

  /** A new link to sign in with: for one use, within a quarter of an hour. */
  public URI link() {
    return address.resolve("/enter?key=" + keys.fresh());
  }

  /** Answers no more, and forgets who is signed in. */
  @Override
  public void close() {
    context.close();
  }
}
