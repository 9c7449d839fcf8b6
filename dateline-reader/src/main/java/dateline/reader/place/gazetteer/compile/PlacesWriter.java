package dateline.reader.place.gazetteer.compile;

import dateline.reader.place.gazetteer.PlacesFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Writes settlements and divisions as {@link PlacesFile} lays them down; the same places give the
 * same bytes.
 */
public final class PlacesWriter {
  private final Map<PlacesFile, ByteColumn> sections = new EnumMap<>(PlacesFile.class);
  private final Map<String, Integer> featureCodes = new LinkedHashMap<>();
  private final Map<String, Integer> divisionRows = new LinkedHashMap<>();
  private final KeyIndexWriter index = new KeyIndexWriter();
  private int places;

  private PlacesWriter() {
    for (PlacesFile section : PlacesFile.values()) {
      sections.put(section, new ByteColumn());
    }
  }

  /**
   * Returns the bytes of the file.
   *
   * @param admin1Names display names by key, such as "SY.04"
   * @param admin2Names names by key, such as "SY.04.169388"
   */
  static byte[] write(
      List<Settlement> settlements,
      List<Division> divisions,
      Map<String, String> admin1Names,
      Map<String, String> admin2Names)
      throws IOException {
    PlacesWriter writer = new PlacesWriter();
    for (Settlement s : settlements) {
      String admin1 = admin1Names.getOrDefault(s.admin1Key(), "");
      String admin2 = admin2Names.getOrDefault(s.admin2Key(), "");
      writer.place(s.id(), s.names(), s.latitude(), s.longitude(), s.population(), s.featureCode());
      writer.liesIn(s.country(), s.admin1(), admin1, admin2);
      writer.addNames(s.country(), s.names());
    }
    for (Division d : divisions) {
      writer.place(
          d.geonames(), d.names(), d.latitude(), d.longitude(), d.population(), d.featureCode());
      writer.liesIn(d.country(), d.admin1Code(), d.admin1Name(), "");
      writer.section(PlacesFile.WIKIDATA).number(d.wikidata());
      writer.addNames(d.country(), d.names());
    }
    return writer.finish(settlements.size(), divisions.size());
  }

  /** Returns the bytes of the file of a local gazetteer, whatever the order of its places. */
  public static byte[] write(List<LocalPlace> places) throws IOException {
    PlacesWriter writer = new PlacesWriter();
    List<LocalPlace> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparing(LocalPlace::isDistrict).thenComparing(LocalPlace.BY_DIVISION));
    int districts = 0;
    for (LocalPlace p : sorted) {
      writer.place(
          p.geonames(), p.names(), p.latitude(), p.longitude(), p.population(), p.featureCode());
      writer.liesIn(p.country(), p.admin1(), p.admin1Name(), p.admin2Name());
      writer.addNames(p.country(), p.names());
      if (p.isDistrict()) {
        writer.section(PlacesFile.WIKIDATA).number(0);
        districts++;
      }
    }
    return writer.finish(sorted.size() - districts, districts);
  }

  private void place(
      int id,
      List<String> names,
      double latitude,
      double longitude,
      int population,
      String feature) {
    section(PlacesFile.NAMES).line(names.getFirst());
    section(PlacesFile.IDS).delta(id);
    section(PlacesFile.LATITUDES).delta((int) Math.round(latitude * PlacesFile.DEGREE));
    section(PlacesFile.LONGITUDES).delta((int) Math.round(longitude * PlacesFile.DEGREE));
    section(PlacesFile.POPULATIONS).number(population);
    section(PlacesFile.FEATURES).octet(row(featureCodes, feature));
  }

  private void liesIn(String country, String code, String admin1, String admin2) {
    String line = String.join("\t", country, code, admin1, admin2);
    section(PlacesFile.DIVISION_OF).delta(row(divisionRows, line));
  }

  private void addNames(String country, List<String> names) {
    index.add(places++, country, names);
  }

  private byte[] finish(int settlements, int divisions) throws IOException {
    featureCodes.keySet().forEach(section(PlacesFile.FEATURE_CODES)::line);
    divisionRows.keySet().forEach(section(PlacesFile.DIVISIONS)::line);
    section(PlacesFile.COUNTS)
        .number(settlements)
        .number(divisions)
        .number(divisionRows.size())
        .number(index.size())
        .number(index.longestName());
    index.writeTo(sections);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.write(PlacesFile.MAGIC.getBytes(StandardCharsets.US_ASCII));
    for (PlacesFile name : PlacesFile.values()) {
      byte[] bytes = section(name).toByteArray();
      byte[] packed = deflate(bytes);
      out.writeInt(bytes.length);
      out.writeInt(packed.length);
      out.write(packed);
    }
    return file.toByteArray();
  }

  private ByteColumn section(PlacesFile name) {
    return sections.computeIfAbsent(name, n -> new ByteColumn());
  }

  private static int row(Map<String, Integer> rows, String value) {
    int next = rows.size();
    return rows.computeIfAbsent(value, v -> next);
  }

  private static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
