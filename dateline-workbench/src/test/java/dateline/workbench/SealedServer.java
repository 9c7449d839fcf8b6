package dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Scanner;

/**
 * A workbench over the samples in a process that cannot connect to anywhere: whatever tries to is
 * told on standard output, by a line that begins with "tried". Prints a link for each line on
 * standard input; at its end tries each way itself, so that the seal is seen to hold.
 */
final class SealedServer {
  private SealedServer() {}

  public static void main(String[] arguments) throws Exception {
    SealedNetwork.closeSockets();
    try (Running running =
            Workbench.serve(SampleStore.of(Path.of(arguments[0]), SampleStore.samples()), 0);
        Scanner input = new Scanner(System.in)) {
      do {
        System.out.println(running.link());
      } while (input.hasNextLine() && !input.nextLine().isEmpty());
      System.out.println("served"); // When it stops, Tomcat wakes its own port up by a connection.
    }
    System.out.println("proof");
    attempt(() -> new Socket("192.0.2.1", 9).close());
    attempt(() -> SocketChannel.open(new InetSocketAddress("192.0.2.1", 9)).close());
    attempt(() -> DatagramChannel.open().close());
    attempt(() -> InetAddress.getByName("dateline.example"));
    System.out.println("end");
    System.exit(0);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.run();
      System.out.println("not caught");
    } catch (IOException | UncheckedIOException e) {
      // As it should be.
    }
  }
}
