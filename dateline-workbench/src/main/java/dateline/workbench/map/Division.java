package dateline.workbench.map;

import org.jspecify.annotations.Nullable;

/**
 * A first-level division that has an outline on the map.
 *
 * @param country the two letters of the file that it stands in
 * @param id the feature's id in that file: SY-170062; SY-UNDOF where there is no GeoNames id
 * @param geonames its GeoNames id; null where the source has none
 * @param name its name, the gazetteer's where that knows it
 */
public record Division(String country, String id, @Nullable Long geonames, String name) {}
