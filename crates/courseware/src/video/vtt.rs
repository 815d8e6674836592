//! WebVTT: captions and chapters, each fault at its line.

use crate::diagnostic::{Fault, Report};
use crate::html;
use crate::text::{self, excerpt};
use crate::typography::Typography;
use domain::Locale;
use domain::learning::Cue;

/// Reads a file of captions or chapters; what cannot be read is reported and left out. None when nothing can.
pub(super) fn read(report: &mut Report, path: &str, bytes: &[u8], locale: Locale) -> Option<Vec<Cue>> {
    let source = text::read(report, path, bytes)?;
    let mut lines = source.lines().map(str::trim_end).zip(1..).peekable();
    let headed = lines.next_if(|(line, _)| is_header(line)).is_some();
    if !headed {
        report.add(path, 1, Fault::VttHeaderMissing);
    }
    // what stands under the head, or in its place, is no caption
    let begins = !headed && source.lines().take(2).any(|line| line.contains("-->"));
    while !begins && lines.next_if(|(line, _)| !line.is_empty()).is_some() {}
    let mut cues: Vec<Cue> = Vec::new();
    let mut typography = (locale == Locale::Fr).then(Typography::default);
    let mut told = false;
    while let Some((line, number)) = lines.next() {
        if line.is_empty() {
            continue;
        }
        let mut block = vec![(line, number)];
        while let Some(next) = lines.next_if(|(line, _)| !line.is_empty()) {
            block.push(next);
        }
        if ["NOTE", "STYLE", "REGION"].iter().any(|word| line.split_whitespace().next() == Some(word)) {
            continue;
        }
        match read_block(&block, cues.last()) {
            Ok(cue) => {
                let (_, words_line) = block.last().copied().unwrap_or((line, number));
                let fault = typography.as_mut().and_then(|typography| {
                    typography.begin_block();
                    typography.read(&cue.text, words_line)
                });
                if let Some(fault) = fault {
                    report.add(path, words_line, fault);
                }
                cues.push(cue);
            }
            Err((line, fault)) => {
                report.add(path, line, fault);
                told = true;
            }
        }
    }
    if cues.is_empty() && !told {
        report.add(path, 0, Fault::VttEmpty);
    }
    (!cues.is_empty()).then_some(cues)
}

fn is_header(line: &str) -> bool {
    line.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// Reads a caption: perhaps a name, its moments, its words.
fn read_block(block: &[(&str, usize)], before: Option<&Cue>) -> Result<Cue, (usize, Fault)> {
    // only the first line may be a name
    let at = block.iter().take(2).position(|(line, _)| line.contains("-->")).unwrap_or_default();
    let (timing, line) = block[at];
    let unreadable = || (line, Fault::VttTimingUnreadable { excerpt: excerpt(timing) });
    let (start, end) = read_moments(timing).ok_or_else(unreadable)?;
    if end <= start {
        return Err((line, Fault::VttEndBeforeStart { excerpt: excerpt(timing) }));
    }
    if before.is_some_and(|before| start < before.end) {
        return Err((line, Fault::VttOverlap { excerpt: excerpt(timing) }));
    }
    let words: Vec<_> = block[at + 1..].iter().map(|(line, _)| *line).collect();
    let text = one_line(&html::unescape(&html::strip_tags(&words.join(" "))));
    if text.is_empty() {
        return Err((line, Fault::VttTextMissing));
    }
    Ok(Cue { start, end, text })
}

fn one_line(text: &str) -> String {
    text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Reads `00:01.000 --> 00:04.000`; settings that follow say where to show the words, which the player decides.
fn read_moments(line: &str) -> Option<(u32, u32)> {
    let (start, rest) = line.split_once("-->")?;
    Some((read_moment(start.trim())?, read_moment(rest.split_whitespace().next()?)?))
}

/// Reads `[hours:]minutes:seconds.milliseconds`, in milliseconds.
fn read_moment(text: &str) -> Option<u32> {
    let number = |digits: &str, lengths: std::ops::RangeInclusive<usize>| {
        let right = lengths.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        right.then(|| digits.parse::<u32>().ok()).flatten()
    };
    let (clock, thousandths) = text.split_once('.')?;
    let parts: Vec<_> = clock.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => (0, number(minutes, 2..=2)?, number(seconds, 2..=2)?),
        [hours, minutes, seconds] => (number(hours, 2..=3)?, number(minutes, 2..=2)?, number(seconds, 2..=2)?),
        _ => return None,
    };
    let thousandths = number(thousandths, 3..=3)?;
    (minutes < 60 && seconds < 60).then(|| ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(source: &str) -> (Option<Vec<Cue>>, Vec<(usize, &'static str)>) {
        let mut report = Report::default();
        let cues = read(&mut report, "media/a.fr.vtt", source.as_bytes(), Locale::Fr);
        let found = report.finish().into_iter();
        (cues, found.map(|one| (one.line, one.key().strip_prefix("course-check-").unwrap_or_default())).collect())
    }

    #[test]
    fn captions_are_read_with_their_moments_and_without_markup() {
        let source = "\u{feff}WEBVTT - un film\nKind: captions\n\nNOTE pour nous\n\n1\n00:01.000 --> 00:02.500 align:start\n\
                      <v Nadia>Bonjour <i>à\ntous</i> &amp; toutes.\n\n01:00:03.000 --> 01:00:04.000\nFin\n";
        let (cues, faults) = parse(source);
        assert_eq!(faults, []);
        let cue = |start, end, text: &str| Cue { start, end, text: text.to_owned() };
        let expected = [cue(1000, 2500, "Bonjour à tous & toutes."), cue(3_603_000, 3_604_000, "Fin")];
        assert_eq!(cues.expect("both can be read"), expected);
    }

    #[test]
    fn each_fault_has_its_line_and_spares_the_rest() {
        let source = "00:00.000 --> 00:01.000\nA\n\n00:02.000 --> 00:01.000\nB\n\n00:00.500 --> 00:03.000\nC\n\n\
                      0:04 --> 0:05\nD\n\nsans moment\n\n00:06.000 --> 00:07.000\n\n00:08.000 --> 00:09.000\nVraiment?\n";
        let (cues, faults) = parse(source);
        let expected = [
            (1, "vtt-header-missing"),
            (4, "vtt-end-before-start"),
            (7, "vtt-overlap"),
            (10, "vtt-timing-unreadable"),
            (13, "vtt-timing-unreadable"),
            (15, "vtt-text-missing"),
            (18, "no-break-space-missing"),
        ];
        assert_eq!(faults, expected, "one mends a file line by line");
        assert_eq!(cues.map(|cues| cues.len()), Some(2));
    }

    #[test]
    fn a_file_that_says_nothing_is_told_once() {
        assert_eq!(parse("WEBVTT\n"), (None, vec![(0, "vtt-empty")]));
        assert_eq!(parse("WEBVTT\n\n99:99.000 --> 1\nA\n"), (None, vec![(3, "vtt-timing-unreadable")]));
        assert_eq!(parse("").1, [(0, "vtt-empty"), (1, "vtt-header-missing")]);
    }
}
