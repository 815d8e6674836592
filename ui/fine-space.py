"""Makes fine-space.woff2: one glyph, the narrow no-break space (U+202F) of French, 0.2 em wide.

The text fonts lack it, and WebKit then takes it from any font of the system, too wide. An empty glyph suits every face,
so a font of its own, first in the list of families, leaves theirs as their authors made them. Needs fonttools and brotli.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph

names = [".notdef", "uni202F"]
font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder(names)
font.setupCharacterMap({0x202F: "uni202F"})
font.setupGlyf({name: Glyph() for name in names})
font.setupHorizontalMetrics({name: (200, 0) for name in names})
font.setupHorizontalHeader(ascent=800, descent=-200)
font.setupNameTable({"familyName": "Fine Space", "styleName": "Regular"})
font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
font.setupPost()
font.font["head"].created = font.font["head"].modified = 3_850_000_000
font.font.recalcTimestamp = False
font.font.flavor = "woff2"
font.save(Path(__file__).parent / "fonts/fine-space.woff2")
