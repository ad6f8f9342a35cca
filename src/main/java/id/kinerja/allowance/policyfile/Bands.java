package id.kinerja.allowance.policyfile;

import id.kinerja.discipline.model.LateBands.Band;
import java.util.List;

/** The bands of minutes of a rule: each begins a minute after the one before it ends, and the last has no end. */
final class Bands {

    private Bands() {}

    static List<Band> read(Block rule) {
        var blocks = rule.blocks("bands");
        var before = rule.problems().count();
        var bands = blocks.stream().map(Bands::band).toList();
        if (rule.problems().count() > before) {
            return bands; // what could not be read is not judged
        }
        for (var i = 0; i < bands.size(); i++) {
            checkEnd(blocks.get(i), bands.get(i), i == bands.size() - 1);
            if (i > 0) {
                checkJoin(blocks.get(i), bands.get(i - 1), bands.get(i));
            }
        }
        return bands;
    }

    private static Band band(Block block) {
        var from = block.minutes("from");
        var to = block.has("to") ? block.minutes("to") : Integer.MAX_VALUE;
        var band = new Band(from, to, block.percent("percent"));
        block.end();
        return band;
    }

    private static void checkEnd(Block block, Band band, boolean last) {
        if (band.toMinutes() < band.fromMinutes()) {
            block.problems().add(block.line(), PolicyFlaw.BAND_REVERSED, band.fromMinutes(), band.toMinutes());
        }
        if (last && block.has("to")) {
            block.problems().add(block.line(), PolicyFlaw.LAST_BAND_WITH_END, band.toMinutes());
        }
        if (!last && !block.has("to")) {
            block.problems().add(block.line(), PolicyFlaw.BAND_WITHOUT_END, band.fromMinutes());
        }
    }

    private static void checkJoin(Block block, Band before, Band band) {
        var expected = (long) before.toMinutes() + 1;
        if (before.toMinutes() == Integer.MAX_VALUE || band.fromMinutes() == expected) {
            return;
        }
        var flaw = band.fromMinutes() > expected ? PolicyFlaw.BAND_GAP : PolicyFlaw.BAND_OVERLAP;
        block.problems().add(block.line(), flaw, band.fromMinutes(), before.toMinutes());
    }
}
