#!/usr/bin/env python3
"""Makes the video « Le voyage d’une date »: pictures and sounds are computed here, nothing is filmed or recorded.

    python3 courses/media/agenda.py          needs rsvg-convert (librsvg2-bin) and ffmpeg

Writes agenda.webm, agenda.mp4, agenda.jpg (poster) and agenda.previews.jpg beside this file. No words are drawn, so
that one video serves every language; the captions (agenda.*.vtt) tell the story. Their moments are those of SCENES.
"""

import array
import math
import random
import subprocess
import tempfile
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
WIDTH, HEIGHT, RATE, SECONDS = 960, 540, 15, 36
PAPER, INK, BRAND, CORAL, AMBER, LEAF = "#FBF7F0", "#20262B", "#0A5C5B", "#B23A2E", "#8A5200", "#2B6B3F"
MINT, APRICOT, LILAC, ROSE, WHITE = "#BFE3DA", "#F6C48E", "#D9CFF5", "#F5C9C1", "#FFFFFF"

# a scene: when it begins, its notes (the sound is a chord held through it)
SCENES = [(0, (261.6, 329.6, 392.0)), (5.5, (220.0, 329.6, 440.0)), (11, (174.6, 261.6, 440.0)), (16, (196.0, 293.7, 392.0)),
          (21, (220.0, 261.6, 329.6)), (26, (174.6, 349.2, 440.0)), (31, (261.6, 329.6, 523.3))]
# soft drops: when something lands
DROPS = [(2.2, 784), (9.3, 587), (13.9, 659), (18.3, 523), (24.4, 587), (28.3, 659), (32.6, 784), (32.9, 880), (33.2, 988), (33.5, 1047)]


def ease(t, start, end):
    """From 0 to 1 between two moments, slowly at both ends."""
    x = min(1.0, max(0.0, (t - start) / (end - start)))
    return x * x * (3 - 2 * x)


def mix(a, b, x):
    return a + (b - a) * x


def blob(x, y, rx, ry, fill, seed, t=0.0):
    """A bubble with a little hand in its curve, which breathes."""
    chance = random.Random(seed)
    points = []
    for i in range(9):
        angle = 2 * math.pi * i / 9
        grow = 1 + chance.uniform(-0.06, 0.06) + 0.018 * math.sin(t * 1.3 + i * 2.1 + seed)
        points.append((x + rx * grow * math.cos(angle), y + ry * grow * math.sin(angle)))
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for i in range(9):
        before, here, after, then = points[i - 1], points[i], points[(i + 1) % 9], points[(i + 2) % 9]
        first = (here[0] + (after[0] - before[0]) / 6, here[1] + (after[1] - before[1]) / 6)
        second = (after[0] - (then[0] - here[0]) / 6, after[1] - (then[1] - here[1]) / 6)
        path += f"C{first[0]:.1f} {first[1]:.1f} {second[0]:.1f} {second[1]:.1f} {after[0]:.1f} {after[1]:.1f}"
    return f'<path d="{path}Z" fill="{fill}"/>'


def group(content, x, y, scale=1.0, opacity=1.0):
    if opacity <= 0.01:
        return ""
    return f'<g transform="translate({x:.1f} {y:.1f}) scale({scale:.3f})" opacity="{opacity:.3f}">{content}</g>'


def calendar(date=1.0):
    """An agenda; `date` is how much of its one marked day is there."""
    out = f'<rect x="-80" y="-70" width="160" height="150" rx="14" fill="{WHITE}" stroke="{BRAND}" stroke-width="4"/>'
    out += f'<path d="M-80 -34V-56A14 14 0 0 1 -66 -70H66A14 14 0 0 1 80 -56V-34Z" fill="{BRAND}"/>'
    out += "".join(f'<rect x="{x}" y="-84" width="10" height="26" rx="5" fill="{AMBER}"/>' for x in (-45, 35))
    for row in range(3):
        for column in range(5):
            if (row, column) != (1, 1):
                out += f'<circle cx="{-56 + 28 * column}" cy="{-8 + 32 * row}" r="8" fill="{LILAC}"/>'
    return out + f'<circle cx="-28" cy="24" r="{13 * date:.1f}" fill="{CORAL}"/>'


def date_card():
    return (f'<rect x="-26" y="-26" width="52" height="52" rx="12" fill="{WHITE}" stroke="{BRAND}" stroke-width="4"/>'
            f'<circle r="11" fill="{CORAL}"/>')


def person(fill):
    return (f'<path d="M-34 62C-34 18 34 18 34 62Z" fill="{fill}" stroke="{INK}" stroke-width="4" stroke-linejoin="round"/>'
            f'<circle cy="-4" r="24" fill="{WHITE}" stroke="{INK}" stroke-width="4"/>')


def machine(lights=LEAF):
    out = f'<rect x="-70" y="-80" width="140" height="160" rx="16" fill="{WHITE}" stroke="{INK}" stroke-width="4"/>'
    for y in (-52, -6, 40):
        out += f'<rect x="-52" y="{y - 12}" width="104" height="30" rx="8" fill="{PAPER}" stroke="{INK}" stroke-width="3"/>'
        out += f'<circle cx="36" cy="{y + 3}" r="6" fill="{lights}"/>'
    return out


def globe(turn):
    out = f'<circle r="150" fill="{MINT}" stroke="{BRAND}" stroke-width="4"/>'
    for i in range(3):
        rx = abs(150 * math.cos(turn + i * math.pi / 3))
        out += f'<ellipse rx="{rx:.1f}" ry="150" fill="none" stroke="{BRAND}" stroke-width="2.5"/>'
    for y, rx in ((-75, 130), (0, 150), (75, 130)):
        out += f'<path d="M{-rx} {y}H{rx}" stroke="{BRAND}" stroke-width="2.5"/>'
    return out


def pin(fill):
    return (f'<path d="M0 0C-34 -40 -30 -78 0 -78S34 -40 0 0Z" fill="{fill}" stroke="{INK}" stroke-width="4"/>'
            f'<circle cy="-46" r="10" fill="{WHITE}"/>')


def eye(look):
    return (f'<path d="M-46 0C-22 -34 22 -34 46 0C22 34 -22 34 -46 0Z" fill="{WHITE}" stroke="{INK}" stroke-width="4"/>'
            f'<circle cx="{look:.1f}" r="14" fill="{CORAL}"/>')


def key():
    return (f'<circle cx="-26" r="20" fill="none" stroke="{AMBER}" stroke-width="9"/>'
            f'<path d="M-6 0H48M34 0V16M48 0V20" stroke="{AMBER}" stroke-width="9" stroke-linecap="round"/>')


def padlock(closed):
    return (f'<path d="M-24 0V{-22 - 16 * (1 - closed):.1f}A24 24 0 0 1 24 {-22 - 16 * (1 - closed):.1f}V{-6 * closed:.1f}" fill="none" stroke="{INK}" stroke-width="8"/>'
            f'<rect x="-38" y="-8" width="76" height="62" rx="12" fill="{APRICOT}" stroke="{INK}" stroke-width="4"/>'
            f'<circle cy="18" r="9" fill="{INK}"/>')


def road(x1, y1, x2, y2, bend, drawn):
    if drawn <= 0:
        return ""
    return (f'<path d="M{x1} {y1}Q{(x1 + x2) / 2} {(y1 + y2) / 2 - bend} {x2} {y2}" fill="none" stroke="{BRAND}" stroke-width="5" '
            f'stroke-linecap="round" stroke-dasharray="2 16" opacity="{drawn:.2f}"/>')


def along(x1, y1, x2, y2, bend, x):
    cx, cy = (x1 + x2) / 2, (y1 + y2) / 2 - bend
    return ((1 - x) ** 2 * x1 + 2 * x * (1 - x) * cx + x * x * x2, (1 - x) ** 2 * y1 + 2 * x * (1 - x) * cy + x * x * y2)


def noting(t):
    """People note a date."""
    out = blob(480, 285, 330, 205, APRICOT, 3, t)
    out += group(calendar(ease(t, 1.9, 2.5)), 480, 255, 1.5)
    for i, (x, fill) in enumerate(((215, MINT), (745, LILAC), (840, ROSE))):
        come = ease(t, 0.2 + i * 0.5, 1.4 + i * 0.5)
        out += group(person(fill), mix(x + (-180 if x < 480 else 180), x, come), 385 + 4 * math.sin(t * 2 + i), 1.15)
    return out


def leaving(t):
    """The date goes to the host's machines."""
    out = blob(220, 290, 170, 160, APRICOT, 3, t) + blob(735, 280, 180, 175, LILAC, 8, t)
    out += group(calendar(), 220, 285, 1.05)
    out += road(320, 260, 640, 250, 150, ease(t, 0.3, 1.2)) + group(machine(), 735, 285, 1.15)
    go = ease(t, 1.2, 3.8)
    x, y = along(320, 260, 735, 285, 150, go)
    return out + group(date_card(), x, y, 1.0 - 0.25 * go, ease(t, 0.8, 1.2))


def where(t):
    """Where is it? Far away or next door."""
    out = blob(480, 280, 350, 215, MINT, 5, t)
    out = out.replace(MINT, "#E6F3EF") + group(globe(t * 0.25), 480, 275, 1.15)
    hop = ease(t, 1.6, 2.9)
    out += group(pin(ROSE), 375, 205, 1.0, ease(t, 0.3, 0.8)) + group(pin(APRICOT), 585, 375, 1.0, ease(t, 0.9, 1.4))
    out += road(375, 200, 585, 360, 120, ease(t, 1.0, 1.6))
    x, y = along(375, 120, 585, 285, 150, hop)
    return out + group(date_card(), x, y, 0.9, ease(t, 0.6, 1.0))


def trust(t):
    """Whom do you trust? One looks, the other gives the key."""
    out = blob(270, 285, 185, 180, ROSE, 11, t) + blob(690, 285, 185, 180, MINT, 4, t)
    out += group(machine(CORAL), 270, 300, 1.15) + group(machine(), 690, 300, 1.15)
    out += group(eye(16 * math.sin(t * 2.2)), 270, 165, 1.15, ease(t, 0.4, 1.1))
    out += group(key(), mix(690, 760, ease(t, 1.4, 2.4)), mix(300, 165, ease(t, 1.4, 2.4)), 1.0, ease(t, 1.1, 1.5))
    return out + group(date_card(), 480, 285 + 8 * math.sin(t * 2), 1.0)


def moving(t):
    """Is it easy to leave, with every date?"""
    go = ease(t, 1.0, 3.4)
    out = blob(235, 290, 175, 165, ROSE, 11, t) + blob(725, 290, 175, 165, MINT, 4, t)
    out += group(machine(CORAL), 235, 310, 1.0) + group(machine(), 725, 310, 1.0)
    out += road(235, 200, 725, 200, 150, ease(t, 0.2, 1.0))
    x, y = along(235, 190, 725, 190, 150, go)
    return out + group(calendar(), x, y, 0.8)


def safe(t):
    """Is it safe? A copy elsewhere, a lock."""
    out = blob(480, 285, 340, 205, LILAC, 9, t)
    apart = ease(t, 0.4, 1.8)
    out += group(calendar(), mix(480, 600, apart), mix(285, 250, apart), 1.0, apart)
    out += group(calendar(), mix(480, 350, apart), 285, 1.35)
    return out + group(padlock(ease(t, 1.9, 2.4)), 690, 360, 1.15, ease(t, 1.2, 1.8))


def choosing(t):
    """Four answers meet around the agenda."""
    out = ""
    signs = [(pin(APRICOT), 0.6, 30), (key(), 0.75, 0), (date_card(), 1.0, 0), (padlock(1), 0.7, -14)]
    for i, ((sign, scale, down), fill) in enumerate(zip(signs, (MINT, LILAC, ROSE, APRICOT))):
        come = ease(t, 0.3 + 0.3 * i, 1.8 + 0.3 * i)
        sx, sy = (-1 if i in (0, 2) else 1), (-1 if i < 2 else 1)
        x, y = 480 + sx * mix(620, 225, come), 275 + sy * mix(360, 112, come)
        out += blob(x, y, 125, 108, fill, 20 + i, t) + group(sign, x + sx * 22, y + down, scale)
    out += blob(480, 275, 150, 140, WHITE, 2, t) + group(calendar(), 480, 278, 1.05)
    for i, (x, fill) in enumerate(((140, MINT), (820, LILAC))):
        out += group(person(fill), x, 440 + 4 * math.sin(t * 2 + i), 0.9, ease(t, 2.0, 2.8))
    return out


DRAW = [noting, leaving, where, trust, moving, safe, choosing]


def frame(moment):
    body = ""
    for rank, (start, _) in enumerate(SCENES):
        end = SCENES[rank + 1][0] if rank + 1 < len(SCENES) else SECONDS + 1
        shown = ease(moment, start - 0.35, start + 0.35) if rank else 1.0
        shown *= 1 - ease(moment, end - 0.35, end + 0.35)
        if shown > 0.01:
            body += f'<g opacity="{shown:.3f}">{DRAW[rank](moment - start)}</g>'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>{body}</svg>')


def sound(path):
    """A soft chord for each scene, a drop whenever something lands."""
    hertz = 48_000
    samples = [0.0] * (hertz * SECONDS)
    for rank, (start, notes) in enumerate(SCENES):
        end = min(SECONDS, (SCENES[rank + 1][0] if rank + 1 < len(SCENES) else SECONDS) + 0.6)
        for i in range(int(start * hertz), int(end * hertz)):
            t = i / hertz - start
            loud = min(1, t / 0.8) * min(1, (end - start - t) / 0.9) * (0.75 + 0.25 * math.sin(t * 0.9))
            for note in notes:
                samples[i] += 0.055 * loud * (math.sin(2 * math.pi * note * t) + 0.25 * math.sin(4 * math.pi * note * t + 1))
    for start, note in DROPS:
        for i in range(int(0.7 * hertz)):
            t = i / hertz
            at = int(start * hertz) + i
            if at < len(samples):
                samples[at] += 0.2 * math.exp(-7 * t) * min(1, t / 0.006) * math.sin(2 * math.pi * note * (1 - 0.12 * math.exp(-30 * t)) * t)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(hertz)
        out.writeframes(array.array("h", (int(32_000 * max(-1, min(1, s))) for s in samples)).tobytes())


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)

        def render(number):
            drawing = frame(number / RATE).encode()
            subprocess.run(["rsvg-convert", "-o", folder / f"{number:04}.png"], input=drawing, check=True)

        with ThreadPoolExecutor() as pool:
            list(pool.map(render, range(RATE * SECONDS)))
        sound(folder / "sound.wav")
        ffmpeg = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-fflags", "+bitexact"]
        pictures = ["-framerate", RATE, "-i", folder / "%04d.png"]
        given = [*ffmpeg, *pictures, "-i", folder / "sound.wav"]
        plain = ["-pix_fmt", "yuv420p", "-map_metadata", "-1", "-flags", "+bitexact"]
        run(*given, "-c:v", "libvpx-vp9", "-crf", 36, "-b:v", 0, "-row-mt", 1, "-cpu-used", 2, "-g", 60, "-c:a", "libopus", "-b:a", "48k",
            *plain, HERE / "agenda.webm")
        run(*given, "-c:v", "libx264", "-crf", 27, "-preset", "slow", "-tune", "animation", "-g", 60, "-c:a", "aac", "-b:a", "64k",
            "-movflags", "+faststart", *plain, HERE / "agenda.mp4")
        # one picture for every two seconds, half a second after they begin
        one = f"select='eq(mod(n,{2 * RATE}),{RATE // 2})',scale=160:90,tile=6x3"
        run(*ffmpeg, *pictures, "-vf", one, "-frames:v", 1, "-q:v", 4, HERE / "agenda.previews.jpg")
        run(*ffmpeg, "-i", folder / f"{int(34.5 * RATE):04}.png", "-q:v", 4, HERE / "agenda.jpg")


if __name__ == "__main__":
    main()
