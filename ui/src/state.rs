//! What pages share: the settings, how something is loaded and refreshed, how a command runs.

mod ahead;
mod boot;
mod changes;
mod command;
mod kept;
mod load;
mod people;
mod study;

pub use ahead::{ask_ahead, forget_ahead, get_lesson};
pub use boot::{AppState, use_app};
pub use changes::{changes, note_change};
pub use command::{Command, use_command, use_each_command};
pub use kept::{COMPARED, Kept, use_kept};
pub use load::{Loaded, use_load};
pub use people::{People, learner_name, open_anew, use_people};
pub use study::keep_time;
