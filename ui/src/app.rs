//! The whole window: it opens, then its routes.

use crate::components::{ErrorNotice, Mark};
use crate::pages::annotations::AnnotationsPage;
use crate::pages::attestation::AttestationPage;
use crate::pages::diagnosis::{DiagnosisPage, DiagnosisResultPage, NeedPage};
use crate::pages::directory::{ComparePage, DirectoryFilesPage, DirectoryPage, KeptPage, ListingPage};
use crate::pages::finder::{FinderPage, LetterPage};
use crate::pages::home::HomePage;
use crate::pages::learn::{LearnPage, LessonPage};
use crate::pages::learners::{LearnersPage, WhoIsHere};
use crate::pages::mutual_help::{
    CasesPage, EditNotePage, ExchangePage, HistoryPage, ImportedPage, ImportedTopicPage, JoinPage, MembersPage,
    MutualHelpPage, NotePage, TogetherPage, WriteNotePage,
};
use crate::pages::provider::MyListingPage;
use crate::pages::quiz::{QuizPage, ReviewPage};
use crate::pages::resources::{FreeSoftwarePage, ResourcesPage, SelectionPage};
use crate::pages::revision::RevisionPage;
use crate::pages::scenario::ScenarioPage;
use crate::pages::settings::SettingsPage;
use crate::pages::studio::{StudioPage, StudioTextPage};
use crate::pages::worksheet::WorksheetPage;
use crate::shell::{NotFoundPage, Shell};
use crate::state::{AppState, Kept, People, note_change, open_anew};
use crate::{i18n, ipc};
use contract::{BootView, LearnersView, UiError};
use domain::Locale;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::path;

/// Shows the window: what it opens with is asked first, and the splash stays until the answer.
#[component]
pub fn App() -> impl IntoView {
    let opened = RwSignal::new(None::<Result<(BootView, LearnersView), UiError>>);
    // until the core has said which language the person chose, failures speak the system's
    if let Some(locale) = window().navigator().language().as_deref().and_then(Locale::from_tag) {
        i18n::show_locale(locale);
    }
    let open = move || {
        spawn_local(async move {
            let boot = ipc::get_boot().await;
            let learners = ipc::list_learners().await;
            opened.set(Some(boot.and_then(|boot| Ok((boot, learners?)))));
        });
    };
    open();
    // a window that is shown again as it was left may show what was somebody else's
    let shown_again = window_event_listener(leptos::ev::pageshow, |event| {
        if event.persisted() {
            open_anew();
        }
    });
    on_cleanup(move || shown_again.remove());
    move || match opened.get() {
        None => ().into_any(),
        Some(Ok((boot, learners))) if learners.ask => {
            remove_splash();
            view! { <WhoIsHere boot=boot learners=learners.learners/> }.into_any()
        }
        Some(Ok((boot, learners))) => {
            remove_splash();
            view! { <Window boot=boot learners=learners/> }.into_any()
        }
        Some(Err(error)) => {
            remove_splash();
            view! {
                <main class="closed-door">
                    <Mark/>
                    <ErrorNotice error=error on_retry=move |()| open()/>
                </main>
            }
            .into_any()
        }
    }
}

/// Shows every route within the frame.
#[component]
fn Window(boot: BootView, learners: LearnersView) -> impl IntoView {
    provide_context(AppState::new(boot));
    provide_context(People::new(learners));
    let kept = Kept::default();
    provide_context(kept);
    kept.load();
    spawn_local(async {
        // without the event pages still load what they show; they only no longer refresh by themselves
        if let Err(failure) = ipc::listen_changed(note_change).await {
            leptos::logging::warn!("{failure}");
        }
    });
    say_ready_when_usable();
    view! {
        <Router>
            <Shell>
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=HomePage/>
                    <Route path=path!("/learn") view=LearnPage/>
                    <Route path=path!("/learn/lesson/:lesson") view=LessonPage/>
                    <Route path=path!("/learn/quiz/:quiz") view=QuizPage/>
                    <Route path=path!("/learn/story/:scenario") view=ScenarioPage/>
                    <Route path=path!("/learn/worksheet/:worksheet") view=WorksheetPage/>
                    <Route path=path!("/learn/review/:quiz") view=ReviewPage/>
                    <Route path=path!("/learn/review/:quiz/:attempt") view=ReviewPage/>
                    <Route path=path!("/learn/annotations") view=AnnotationsPage/>
                    <Route path=path!("/learn/revise") view=RevisionPage/>
                    <Route path=path!("/learn/attestation/:module") view=AttestationPage/>
                    <Route path=path!("/need") view=NeedPage/>
                    <Route path=path!("/need/diagnosis") view=DiagnosisPage/>
                    <Route path=path!("/need/result") view=DiagnosisResultPage/>
                    <Route path=path!("/directory") view=DirectoryPage/>
                    <Route path=path!("/directory-files") view=DirectoryFilesPage/>
                    <Route path=path!("/directory-compare") view=ComparePage/>
                    <Route path=path!("/directory-kept") view=KeptPage/>
                    <Route path=path!("/directory-finder") view=FinderPage/>
                    <Route path=path!("/directory-letter/:listing") view=LetterPage/>
                    <Route path=path!("/directory/:listing") view=ListingPage/>
                    <Route path=path!("/help") view=MutualHelpPage/>
                    <Route path=path!("/help/write") view=WriteNotePage/>
                    <Route path=path!("/help/join") view=JoinPage/>
                    <Route path=path!("/help/members/:space") view=MembersPage/>
                    <Route path=path!("/help/exchange") view=ExchangePage/>
                    <Route path=path!("/help/note/:note") view=NotePage/>
                    <Route path=path!("/help/note/:note/edit") view=EditNotePage/>
                    <Route path=path!("/help/note/:note/history") view=HistoryPage/>
                    <Route path=path!("/help/note/:note/together") view=TogetherPage/>
                    <Route path=path!("/help/moderation") view=CasesPage/>
                    <Route path=path!("/help/imported") view=ImportedPage/>
                    <Route path=path!("/help/imported/:topic") view=ImportedTopicPage/>
                    <Route path=path!("/resources") view=ResourcesPage/>
                    <Route path=path!("/resources/software/:slug") view=FreeSoftwarePage/>
                    <Route path=path!("/resources/selection") view=SelectionPage/>
                    <Route path=path!("/studio") view=StudioPage/>
                    <Route path=path!("/studio/:text/:locale") view=StudioTextPage/>
                    <Route path=path!("/my-listing") view=MyListingPage/>
                    <Route path=path!("/settings") view=SettingsPage/>
                    <Route path=path!("/learners") view=LearnersPage/>
                </FlatRoutes>
            </Shell>
        </Router>
    }
}

/// Takes away the picture that `index.html` shows while the program loads.
fn remove_splash() {
    if let Some(splash) = document().get_element_by_id("splash") {
        splash.remove();
    }
}

/// Looks at each frame whether the first page shows its heading and awaits nothing, then says so once.
fn say_ready_when_usable() {
    request_animation_frame(|| {
        let found = |selector: &str| document().query_selector(selector).ok().flatten().is_some();
        if found("main h1") && !found("main .loading") {
            spawn_local(async {
                // only measurements listen; a page that is shown is shown either way
                let _ = ipc::say_ready().await;
            });
        } else {
            say_ready_when_usable();
        }
    });
}
