//! web
use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
fn main(){ leptos::mount::mount_to_body(|| view!{ <Router><Inner/></Router> }) }
#[component]
fn Inner() -> impl IntoView { let l = use_location(); view!{ <p>{move || l.pathname.get()}</p><a href="/fi/setup/">"x"</a> } }
