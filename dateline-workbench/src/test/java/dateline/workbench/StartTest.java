package dateline.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Starting and stopping. */
class StartTest {
  @Test
  void aPortInUseSaysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Workbench.Failure failure =
          assertThrows(Workbench.Failure.class, () -> Workbench.start(Settings.onPort(port)));
      assertEquals("port " + port + " is in use: give --port N", failure.getMessage());
    }
  }

  @Test
  void aWorkbenchIsAtThePortThatWasAskedFor() throws Exception {
    int port;
    try (Running first = Workbench.start(Settings.onPort(0))) {
      port = first.address().getPort();
    }
    try (Running second = Workbench.start(Settings.onPort(port))) {
      assertEquals("http://127.0.0.1:" + port + "/", second.address().toString());
    }
    assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
  }

  @Test
  void everyLinkIsANewOne() throws Workbench.Failure {
    try (Running running = Workbench.start(Settings.onPort(0))) {
      assertNotEquals(running.link(), running.link());
      assertTrue(running.link().toString().startsWith(running.address() + "enter?key="));
    }
  }

  @Test
  void noOtherMachineReachesIt() throws Exception {
    try (Running running = Workbench.start(Settings.onPort(0))) {
      List<InetAddress> others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress())
              .toList();
      for (InetAddress other : others) {
        assertThrows(
            IOException.class,
            () -> {
              try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(other, running.address().getPort()), 500);
              }
            },
            other.toString());
      }
    }
  }

  @Test
  void propertiesOfTheMachineChangeNothing() throws Workbench.Failure {
    System.setProperty("server.address", "0.0.0.0");
    System.setProperty("server.servlet.context-path", "/elsewhere");
    try (Running running = Workbench.start(Settings.onPort(0))) {
      assertEquals(
          401, new dateline.workbench.web.Visitor(running.address()).get("/").statusCode());
    } finally {
      System.clearProperty("server.address");
      System.clearProperty("server.servlet.context-path");
    }
  }

  @Test
  void nothingIsPrinted() throws Workbench.Failure {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try (Running running = Workbench.start(Settings.onPort(0))) {
      new dateline.workbench.web.Visitor(running.address()).entered(running.link()).get("/");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aControllerThatCannotBeMadeIsNoMatterOfThePort() {
    Settings settings = Settings.onPort(0).withControllers(Collections.class);
    assertThrows(RuntimeException.class, () -> Workbench.start(settings).close());
  }
}
