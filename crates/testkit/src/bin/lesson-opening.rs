//! Measures in the real window how long a lesson takes to open: from the click in the outline to its text in the page,
//! laid out, and to the end of the frame that draws it. Called by `cargo xtask bench` with the program's path; prints
//! a line for each opening: whether a pointer came to the link before, and both numbers, in milliseconds.

use anyhow::{Context, Result};
use testkit::desk::prepare_home;
use testkit::window::Window;

/// How the whole course is gone through each time; the first does not count. A person who points takes at least a tenth of
/// a second to press; somebody with a keyboard comes to the link as well, by Tab.
const ROUNDS: [&str; 5] = ["warming", "sudden", "sudden", "pointed", "pointed"];

/// Clicks on the lesson's link and hands over two times: to its first words in the page with a place of their own, and
/// to the end of the frame that draws them (a message posted from within a frame is only heard once it is done).
const CLICK: &str = "const done = arguments[2];
    const link = document.querySelector(`a[href=\"${arguments[0]}\"]`);
    let begun;
    const look = () => {
        if (!document.querySelector('.lesson__text .prose p')) return;
        observer.disconnect();
        document.querySelector('.lesson__text .prose p').getBoundingClientRect();
        const text = performance.now() - begun;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done([text, performance.now() - begun]);
            channel.port2.postMessage(null);
        });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    if (arguments[1] === 'pointed') link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    setTimeout(() => {
        begun = performance.now();
        link.click();
    }, 100);";

#[tokio::main]
async fn main() -> Result<()> {
    let program = std::env::args().nth(1).context("which program?")?;
    let window = Window::open_in(&program, "fr_FR.UTF-8", prepare_home(|_| ())).await?;
    window.go("/learn").await?;
    let links = "return [...document.querySelectorAll('a[href^=\"/learn/lesson/\"].toc__link')].map(a => a.getAttribute('href'))";
    let links: Vec<String> = serde_json::from_value(window.script(links).await?)?;
    anyhow::ensure!(!links.is_empty(), "the outline has no lesson");
    for round in ROUNDS {
        for link in &links {
            let taken = window.script_async_with(CLICK, vec![link.as_str().into(), round.into()]).await?;
            let (text, frame) = (taken[0].as_f64(), taken[1].as_f64());
            if round != "warming" {
                println!("{round} {:.1} {:.1}", text.context("no time")?, frame.context("no time")?);
            }
            // back, not forward to the outline: WebKit counts the pages one goes to, and stops who goes too fast
            window.script("history.back()").await?;
            window.until("the outline", "return !!document.querySelector('.toc__link')").await?;
            window.settle().await?;
        }
    }
    window.close().await?;
    Ok(())
}
