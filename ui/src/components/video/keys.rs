//! The keyboard of the player: what a key does, depending on where the focus is within it.

/// What a person asks of the player.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Action {
    /// Plays or pauses.
    Toggle,
    /// Goes this many seconds on, or back.
    Move(f64),
    /// Goes to the beginning.
    Begin,
    /// Goes to the end.
    End,
    /// Makes the sound louder, or softer.
    Volume(f64),
    /// Puts the sound off or on.
    Mute,
    /// Hides the captions or shows them.
    Captions,
    /// Goes faster, or slower, by one step.
    Speed(i32),
}

/// Where the focus is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    /// A button: it keeps the keys that press it.
    Button,
    /// The seek bar.
    SeekBar,
    /// A list or another slider: it keeps all that it understands.
    Field,
    /// The transcript or the chapters, which scroll.
    List,
}

/// Returns what a key asks of the player; nothing when it belongs to what has the focus, or to the window.
pub(super) fn action(key: &str, focus: Focus) -> Option<Action> {
    let action = match key {
        " " if focus == Focus::SeekBar => Action::Toggle,
        "ArrowUp" | "ArrowRight" if focus == Focus::SeekBar => Action::Move(5.0),
        "ArrowDown" | "ArrowLeft" if focus == Focus::SeekBar => Action::Move(-5.0),
        _ if focus == Focus::Field => return None,
        "ArrowUp" if focus == Focus::Button => Action::Volume(0.1),
        "ArrowDown" if focus == Focus::Button => Action::Volume(-0.1),
        "Home" if focus != Focus::List => Action::Begin,
        "End" if focus != Focus::List => Action::End,
        "ArrowRight" => Action::Move(5.0),
        "ArrowLeft" => Action::Move(-5.0),
        "k" | "K" => Action::Toggle,
        "l" | "L" => Action::Move(10.0),
        "j" | "J" => Action::Move(-10.0),
        "m" | "M" => Action::Mute,
        "c" | "C" => Action::Captions,
        ">" => Action::Speed(1),
        "<" => Action::Speed(-1),
        _ => return None,
    };
    Some(action)
}

/// Returns the speed `steps` further in a list of speeds, slowest first.
pub(super) fn next_speed(speeds: &[f64], now: f64, steps: i32) -> f64 {
    let nearest = speeds.iter().enumerate().min_by(|(_, a), (_, b)| (*a - now).abs().total_cmp(&(*b - now).abs()));
    let Some((at, _)) = nearest else { return now };
    let last = speeds.len().saturating_sub(1);
    let wanted = at.saturating_add_signed(steps as isize).min(last);
    speeds.get(wanted).copied().unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::PlayerSettings;

    #[test]
    fn a_button_keeps_the_keys_that_press_it() {
        for key in [" ", "Enter", "Tab", "Escape", "x"] {
            assert_eq!(action(key, Focus::Button), None, "{key:?}");
        }
        assert_eq!(action("k", Focus::Button), Some(Action::Toggle));
        assert_eq!(action(" ", Focus::SeekBar), Some(Action::Toggle));
    }

    #[test]
    fn a_list_keeps_what_scrolls_it_and_a_field_keeps_everything() {
        for key in ["ArrowUp", "ArrowDown", "Home", "End"] {
            assert_eq!(action(key, Focus::List), None, "{key}: one reads on");
            assert!(action(key, Focus::SeekBar).is_some(), "{key}");
        }
        assert_eq!(action("l", Focus::List), Some(Action::Move(10.0)));
        for key in ["ArrowUp", "m", "c", "k", " ", "Home"] {
            assert_eq!(action(key, Focus::Field), None, "{key}: a letter chooses in a list");
        }
    }

    #[test]
    fn speeds_are_gone_through_one_by_one_and_stop_at_the_ends() {
        let speeds = PlayerSettings::SPEEDS;
        assert_eq!(next_speed(&speeds, 1.0, 1), 1.25);
        assert_eq!(next_speed(&speeds, 1.0, -1), 0.75);
        assert_eq!(next_speed(&speeds, 0.75, -1), 0.75);
        assert_eq!(next_speed(&speeds, 2.0, 1), 2.0);
        assert_eq!(next_speed(&speeds, 1.1, 1), 1.25, "a speed kept from another time");
    }
}
