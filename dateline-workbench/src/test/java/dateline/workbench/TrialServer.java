package dateline.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Serves the pages over the samples and files that are named, to look at while at work: {@code
 * TrialServer PORT [FILE…]}. Prints ten links to sign in with.
 */
final class TrialServer {
  private TrialServer() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempDirectory("dateline").resolve("record.sqlite");
    List<Path> reports = new ArrayList<>(List.of(SampleStore.samples()));
    Arrays.stream(arguments).skip(1).map(Path::of).forEach(reports::add);
    Running running =
        Workbench.serve(
            SampleStore.of(file, reports.toArray(Path[]::new)), Integer.parseInt(arguments[0]));
    for (int i = 0; i < 10; i++) {
      System.out.println(running.link());
    }
    Thread.currentThread().join();
  }
}
