//! The report as a file. What writes it is fetched when it is asked for.

use super::words;
use crate::app::Session;
use crate::app::dynamic::{flag, handler, text};
use crate::app::lang::Lang;
use crate::app::pages::writer;
use crate::core::report::Report;
use crate::export::Format;
use crate::platform;
use leptos::prelude::*;

/// How far a file is.
#[derive(Clone, PartialEq)]
enum Making {
    Unasked,
    Busy,
    Made(String),
    Failed,
}

/// A button for each format, and word of what became of it.
#[component]
pub(super) fn Files(report: Memo<Report>) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let making = RwSignal::new(Making::Unasked);
    let make = move |format: Format| {
        if making.get_untracked() == Making::Busy {
            return;
        }
        making.set(Making::Busy);
        platform::spawn(async move {
            let Ok(write) = writer().await else { return making.set(Making::Failed) };
            let report = report.get_untracked();
            let name = format!("{}.{}", session.file_name(t.report.file_name), format.key());
            let handed = write(&words(&report, lang, session), format)
                .is_ok_and(|bytes| platform::download_bytes(&name, format.mime(), &bytes));
            making.set(if handed { Making::Made(name) } else { Making::Failed });
        });
    };
    let buttons = Format::ALL.into_iter().zip(t.report.format).map(|(format, name)| {
        view! {
            <button
                type="button"
                class="quiet"
                data-testid=format!("file-{}", format.key())
                on:click=handler(move |_| make(format))
            >
                {name}
            </button>
        }
        .into_any()
    });
    let word = text(move || match making.get() {
        Making::Unasked | Making::Failed => String::new(),
        Making::Busy => t.report.making.to_owned(),
        Making::Made(name) => t.report.made.with(&[&name]),
    });
    let failed = text(move || if making.get() == Making::Failed { t.report.failed } else { "" }.to_owned());
    let busy = flag(move || making.get() == Making::Busy);
    view! {
        <section class="card no-print" aria-busy=move || busy.get().to_string()>
            <h2>{t.report.files}</h2>
            <p class="hint">{t.report.files_hint}</p>
            <p class="actions">{buttons.collect_view()}</p>
            <p role="status" data-testid="file-made">{word}</p>
            <p role="alert" data-testid="file-failed">{failed}</p>
        </section>
    }
}
