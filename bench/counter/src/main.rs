//! A button that counts how often it was pressed.

#[cfg(target_arch = "wasm32")]
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
#[component]
fn Counter() -> Html {
    let count = use_state(|| 0_u32);
    let pressed = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(*count + 1))
    };
    html! { <button onclick={pressed}>{ *count }</button> }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<Counter>::new().render();
}

/// `cargo clippy --workspace` compiles it for this machine, too.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
