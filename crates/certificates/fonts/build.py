"""Makes the static fonts of the attestation from the web fonts of npm (see README.md)."""

import collections
import os
import sys
import tempfile

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

PACKAGES = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
LAYOUT = ("STAT", "GDEF", "GPOS", "GSUB", "gasp", "prep", "fpgm", "cvt ", "DSIG")


def source(family, subset, weight):
    return TTFont(f"{PACKAGES}/{family}/files/{family}-{subset}-{weight}-normal.woff2")


def advance(value):
    return (getattr(value, "XAdvance", 0) or 0) if value is not None else 0


def kerning(font):
    """The pair adjustments of GPOS, by characters."""
    characters = collections.defaultdict(list)
    for code, glyph in font.getBestCmap().items():
        characters[glyph].append(code)
    pairs = {}
    if "GPOS" not in font:
        return pairs
    gpos = font["GPOS"].table
    lookups = {i for r in gpos.FeatureList.FeatureRecord if r.FeatureTag == "kern" for i in r.Feature.LookupListIndex}
    for index in sorted(lookups):
        seen = {}
        for table in gpos.LookupList.Lookup[index].SubTable:
            if table.LookupType == 9:
                table = table.ExtSubTable
            if table.LookupType != 2:
                continue
            if table.Format == 1:
                for left, record_set in zip(table.Coverage.glyphs, table.PairSet):
                    for record in record_set.PairValueRecord:
                        seen.setdefault((left, record.SecondGlyph), advance(record.Value1))
            else:
                first, second = table.ClassDef1.classDefs, table.ClassDef2.classDefs
                for left in (glyph for glyph in table.Coverage.glyphs if glyph in characters):
                    for right in characters:
                        cell = table.Class1Record[first.get(left, 0)].Class2Record[second.get(right, 0)]
                        seen.setdefault((left, right), advance(cell.Value1))
        for (left, right), value in seen.items():
            for a in characters.get(left, []) if value else []:
                for b in characters.get(right, []):
                    pairs.setdefault((a, b), value)
    return pairs


def is_french(code):
    letter = 0x41 <= code < 0x5B or 0x61 <= code < 0x7B or (0xC0 <= code <= 0xFF and code not in (0xD7, 0xF7))
    return letter or chr(code) in "’.,-œŒ0123456789"


def make(package, subsets, weight, family, style):
    parts, pairs, have = [], {}, set()
    for subset in subsets:
        font = source(package, subset, weight)
        pairs = kerning(font) | pairs
        options = Options()
        options.layout_features, options.hinting, options.glyph_names, options.notdef_outline = [], False, True, True
        options.drop_tables += LAYOUT
        wanted = set(font.getBestCmap()) - have
        have |= wanted
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        font.flavor = None
        parts.append(tempfile.mktemp(suffix=".ttf"))
        font.save(parts[-1])
    font = Merger().merge(parts)
    cmap = font.getBestCmap()
    narrow = "uni202F"
    font.setGlyphOrder(font.getGlyphOrder() + [narrow])
    font["glyf"][narrow] = Glyph()
    font["hmtx"][narrow] = (round(font["hmtx"][cmap[0x20]][0] * 0.72), 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x202F] = narrow
            table.cmap.setdefault(0x2011, table.cmap[0x2D])
    postscript = f"{family}-{style}".replace(" ", "")
    copyright_line = source(package, "latin", weight)["name"].getDebugName(0)
    font["name"].names = []
    names = {0: copyright_line, 1: family, 2: style, 3: postscript, 4: f"{family} {style}",
             5: "Version 1.0; merged Latin subsets", 6: postscript,
             13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
             14: "https://openfontlicense.org"}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["post"].formatType = 3.0
    font["OS/2"].usWeightClass = int(weight)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    cmap = font.getBestCmap()
    kept = {(cmap[a], cmap[b]): value for (a, b), value in pairs.items()
            if is_french(a) and is_french(b) and abs(value) >= 12 and a in cmap and b in cmap}
    subtable = KernTable_format_0()
    subtable.version, subtable.coverage, subtable.apple, subtable.tupleIndex, subtable.kernTable = 0, 1, False, None, kept
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [subtable]
    for table in LAYOUT:
        if table in font:
            del font[table]
    font.save(os.path.join(HERE, f"{postscript}.ttf"))


make("bricolage-grotesque", ["latin", "latin-ext", "vietnamese"], "700", "Bricolage Grotesque", "Bold")
make("atkinson-hyperlegible-next", ["latin", "latin-ext"], "400", "Atkinson Hyperlegible Next", "Regular")
make("atkinson-hyperlegible-next", ["latin", "latin-ext"], "700", "Atkinson Hyperlegible Next", "Bold")
