//! Telling the other tabs that somebody signed out of a connection.
//!
//! A message is `{connection, environment}`: an id of this program and a word, and no secret. Only
//! pages of our own origin hear it and can say it.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::connection::ConnectionId;
use crate::salesforce::Environment;

const CHANNEL: &str = "salesforce-credentials:sign-outs";

/// Hears of sign-outs in other tabs, until it is dropped.
pub struct SignOuts {
    channel: BroadcastChannel,
    _on_message: Closure<dyn Fn(MessageEvent)>,
}

impl SignOuts {
    /// Listens; `None` where the browser has no channels.
    pub fn start(on_sign_out: impl Fn(ConnectionId, Environment) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(CHANNEL).ok()?;
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some((id, environment)) = read(&event.data()) {
                on_sign_out(id, environment);
            }
        });
        channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Some(Self {
            channel,
            _on_message: on_message,
        })
    }

    /// Tells the others.
    pub fn tell(&self, id: &ConnectionId, environment: Environment) {
        let message = Object::new();
        for (name, text) in [
            ("connection", id.as_str()),
            ("environment", environment.as_str()),
        ] {
            let _ = Reflect::set(&message, &name.into(), &text.into());
        }
        let _ = self.channel.post_message(&message);
    }
}

impl Drop for SignOuts {
    fn drop(&mut self) {
        self.channel.close();
    }
}

fn read(message: &JsValue) -> Option<(ConnectionId, Environment)> {
    if !message.is_object() {
        return None;
    }
    let text = |name: &str| Reflect::get(message, &name.into()).ok()?.as_string();
    let id = ConnectionId::from_stored(&text("connection")?)?;
    Some((id, Environment::parse(&text("environment")?)?))
}
