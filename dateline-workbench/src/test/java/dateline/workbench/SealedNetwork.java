package dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.stream.Stream;

/**
 * Java's network without a way out: it can be connected to, and connects to nothing. Takes the
 * place of Java's own where {@code java.nio.channels.spi.SelectorProvider} names it.
 */
public final class SealedNetwork extends SelectorProvider {
  private final SelectorProvider open = original();

  private static SelectorProvider original() {
    try {
      return (SelectorProvider)
          Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes the older way too, {@link Socket}. */
  @SuppressWarnings("deprecation")
  static void closeSockets() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          tried("Socket");
          throw new UncheckedIOException(new IOException("sealed"));
        });
  }

  private static void tried(String what) {
    System.out.println("tried " + what);
    StackTraceElement[] way = new Throwable().getStackTrace();
    for (int i = 2; i < Math.min(way.length, 12); i++) {
      System.out.println("  " + way[i]);
    }
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    tried("SocketChannel");
    throw new IOException("sealed");
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
    return openSocketChannel();
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    tried("DatagramChannel");
    throw new IOException("sealed");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    return openDatagramChannel();
  }

  @Override
  public Pipe openPipe() throws IOException {
    return open.openPipe();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    return open.openSelector();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    return open.openServerSocketChannel();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
    return open.openServerSocketChannel(family);
  }

  /** Names without a way out; Java's own where the network is not sealed. */
  public static final class Names extends InetAddressResolverProvider {
    @Override
    public InetAddressResolver get(Configuration configuration) {
      if (!SealedNetwork.class
          .getName()
          .equals(System.getProperty("java.nio.channels.spi.SelectorProvider"))) {
        return configuration.builtinResolver();
      }
      return new InetAddressResolver() {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
            throws UnknownHostException {
          tried("name " + host);
          throw new UnknownHostException("sealed");
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
          tried("address");
          throw new UnknownHostException("sealed");
        }
      };
    }

    @Override
    public String name() {
      return "sealed";
    }
  }
}
