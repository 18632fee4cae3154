package org.candour.survey.instrument.file;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.ItemType;
import org.candour.platform.yaml.YamlNode;

/**
 * An item as it is written: its own fields, then those of its list, then those of a module.
 *
 * @param code its code
 * @param layers what is said first counts
 * @param module the last layer when the item comes from a module
 */
record ItemSource(String code, List<Layer> layers, Optional<Layer> module) {
    ItemSource {
        layers = List.copyOf(layers);
    }

    YamlNode own() {
        return layers.getFirst().node();
    }

    /** The layer that has the field, or the item's own. */
    Layer of(String field) {
        return layers.stream()
                .filter(layer -> layer.node().has(field))
                .findFirst()
                .orElse(layers.getFirst());
    }

    YamlNode with(String field) {
        return of(field).node();
    }

    boolean has(String field) {
        return with(field).has(field);
    }

    /** Its type, without complaint when it has none. */
    Optional<ItemType> type() {
        String type = with("type").optional("type");
        return List.of(ItemType.values()).stream()
                .filter(known -> known.name().equals(type))
                .findFirst();
    }

    /** What its calculation does, by the field that says it. */
    Calculation.Kind calculation() {
        if (!has("value") || !with("value").child("value").isGroup()) {
            return Calculation.Kind.NONE;
        }
        YamlNode value = with("value").child("value");
        if (value.has("count")) {
            return Calculation.Kind.COUNT;
        }
        return value.has("sum") ? Calculation.Kind.SUM : Calculation.Kind.CASES;
    }
}
