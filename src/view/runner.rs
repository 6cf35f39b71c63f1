//! The runner: takes messages to `update` and performs its effects.
//!
//! Effects are performed in the task of the message, not after the rendering: a
//! window may be opened only inside the click. What happens while one message is
//! handled waits in a queue, so that no message is handled inside another.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::AbortController;
use yew::Callback;

use crate::browser::alarm::Alarm;
use crate::browser::channel::Listener;
use crate::browser::console_store::ConsoleStore;
use crate::browser::handover::{self, Handover};
use crate::browser::keys::KeyRing;
use crate::browser::leaving::LeavingGuard;
use crate::browser::sign_outs::SignOuts;
use crate::browser::storage::SessionStore;
use crate::browser::tab::{self, Return};
use crate::browser::window::SignInWindow;
use crate::browser::{clipboard, clock, http, moment, network, page};
use crate::connection::ConnectionId;
use crate::oauth::http::{HttpRequest, Lost};
use crate::secret::Secret;
use crate::texts::Text;
use crate::wizard::{
    Access, Announcement, Caller, CopyOf, Effect, Event, Item, Kept, Message, NoAccess, Options,
    State, StoreCall, Target, Ticket, update,
};

/// What takes a token to the console, or the reason why there is none.
type OnAccess = Box<dyn FnOnce(Result<Access, NoAccess>)>;

/// The runner of one element; its clones are handles on the same one.
#[derive(Clone)]
pub struct Runner(Rc<Inner>);

struct Inner {
    state: RefCell<Rc<State>>,
    store: SessionStore,
    announce: Box<dyn Fn(&Announcement)>,
    queue: RefCell<VecDeque<Event>>,
    running: Cell<bool>,
    stopped: Cell<bool>,
    window: RefCell<Option<SignInWindow>>,
    listener: RefCell<Option<Listener>>,
    callers: RefCell<HashMap<Caller, OnAccess>>,
    last_caller: Cell<u32>,
    requests: RefCell<HashMap<Ticket, AbortController>>,
    /// What goes on after the element was taken out.
    handover: RefCell<Option<Handover>>,
    keys: KeyRing,
    console: Option<ConsoleStore>,
    guard: RefCell<Option<LeavingGuard>>,
    /// What happens before it is known whose the storage is.
    held: RefCell<Option<Vec<Event>>>,
    started: Cell<bool>,
    back: RefCell<Option<Return>>,
    sign_outs: RefCell<Option<SignOuts>>,
    focus: Cell<Option<Target>>,
    said: Cell<bool>,
    later: RefCell<Vec<Effect>>,
    alarm: RefCell<Option<Alarm>>,
    render: RefCell<Option<Callback<Rc<State>>>>,
}

impl PartialEq for Runner {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Runner {
    /// A runner that has not started.
    pub fn new(
        options: Options,
        faults: Vec<Text>,
        store: SessionStore,
        console: Option<ConsoleStore>,
        announce: impl Fn(&Announcement) + 'static,
    ) -> Self {
        Self(Rc::new(Inner {
            state: RefCell::new(Rc::new(State::new(options, faults))),
            store,
            announce: Box::new(announce),
            queue: RefCell::default(),
            running: Cell::new(false),
            stopped: Cell::new(false),
            window: RefCell::default(),
            listener: RefCell::default(),
            callers: RefCell::default(),
            last_caller: Cell::new(0),
            requests: RefCell::default(),
            handover: RefCell::default(),
            keys: KeyRing::default(),
            console,
            guard: RefCell::default(),
            held: RefCell::new(Some(Vec::new())),
            started: Cell::new(false),
            back: RefCell::default(),
            sign_outs: RefCell::default(),
            focus: Cell::new(None),
            said: Cell::new(false),
            later: RefCell::default(),
            alarm: RefCell::default(),
            render: RefCell::default(),
        }))
    }

    /// Takes in what session storage kept, as soon as it is known whose that is.
    pub fn start(&self) {
        let runner = self.clone();
        let back = Return::start(move || {
            runner.0.held.borrow_mut().get_or_insert_default();
            runner.take_in(Event::CameBack);
        });
        self.0.back.replace(back);
        let runner = self.clone();
        let sign_outs = SignOuts::start(move |id, environment| {
            runner.dispatch(Event::SignedOutElsewhere(id, environment));
        });
        self.0.sign_outs.replace(sign_outs);
        self.take_in(Event::Started);
    }

    /// Whether there is something to show.
    pub fn has_started(&self) -> bool {
        self.0.started.get()
    }

    /// Reads session storage, before anything else happens, and once nothing is written there any
    /// more by an element before: a copy of another tab's must neither renew nor go on with a sign-in.
    fn take_in(&self, event: impl FnOnce(Box<Kept>) -> Event + 'static) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let mark = runner.0.store.mark();
            handover::is_over(&mark).await;
            let is_own = tab::is_own(&mark).await;
            let kept = Kept {
                is_copy: !is_own,
                ..runner.0.store.read()
            };
            runner.0.started.set(true);
            let held = runner.0.held.take().unwrap_or_default();
            runner.dispatch(event(Box::new(kept)));
            for event in held {
                runner.dispatch(event);
            }
        });
    }

    /// Gives up what is under way, but for what nobody could repeat: its answers are still handled,
    /// and nothing of it is shown.
    pub fn stop(&self) {
        for (_, hand) in self.0.callers.take() {
            hand(Err(NoAccess::new("element-removed")));
        }
        self.dispatch(Event::Removed);
        self.0.stopped.set(true);
        if self.state().is_renewing() {
            let handover = Handover::begin(self.0.store.mark());
            self.0.handover.replace(Some(handover));
        }
        self.0.listener.take();
        self.0.guard.take();
        self.0.alarm.take();
        self.0.back.take();
        self.0.sign_outs.take();
        if let Some(window) = self.0.window.take() {
            window.let_go();
        }
        self.0.render.take();
        self.0.later.take();
    }

    /// Asks for a token of a connection, for the console.
    pub fn ask_access(&self, label: String, hand: impl FnOnce(Result<Access, NoAccess>) + 'static) {
        if self.0.stopped.get() {
            return hand(Err(NoAccess::new("element-removed")));
        }
        let caller = Caller(self.0.last_caller.get().wrapping_add(1));
        self.0.last_caller.set(caller.0);
        self.0.callers.borrow_mut().insert(caller, Box::new(hand));
        self.dispatch(Event::AccessAsked(caller, label));
    }

    /// The state as it is.
    pub fn state(&self) -> Rc<State> {
        self.0.state.borrow().clone()
    }

    /// Names what renders the state.
    pub fn on_change(&self, render: Callback<Rc<State>>) {
        self.0.render.replace(Some(render));
    }

    /// Whether there is a notice that was not there at the last rendering.
    pub fn says_something_new(&self) -> bool {
        self.0.said.take()
    }

    /// Where the focus should go after this rendering.
    pub fn take_focus(&self) -> Option<Target> {
        self.0.focus.take()
    }

    /// What is to be done to the fields after this rendering.
    pub fn take_later(&self) -> Vec<Effect> {
        self.0.later.take()
    }

    /// A callback that sends an event.
    pub fn on<E: 'static>(&self, event: impl Fn(E) -> Event + 'static) -> Callback<E> {
        let runner = self.clone();
        Callback::from(move |input| runner.dispatch(event(input)))
    }

    /// Handles an event, and whatever it leads to at once.
    pub fn dispatch(&self, event: Event) {
        if self.0.stopped.get() && !matches!(event, Event::Answered(..)) {
            return;
        }
        let mut held = self.0.held.borrow_mut();
        // What a console asks for holds at once, and renews nothing.
        if let Some(held) = held
            .as_mut()
            .filter(|_| !matches!(event, Event::OptionsChanged(..)))
        {
            return held.push(event);
        }
        drop(held);
        self.0.queue.borrow_mut().push_back(event);
        if self.0.running.replace(true) {
            return;
        }
        loop {
            // The borrow must end before the event is handled, which may add others.
            let next = self.0.queue.borrow_mut().pop_front();
            let Some(event) = next else { break };
            self.handle(event);
        }
        self.0.running.set(false);
        let render = self.0.render.borrow().clone();
        if let Some(render) = render {
            render.emit(self.state());
        }
    }

    fn handle(&self, event: Event) {
        // A page that took the generator away: nothing may be decided, and the guard around the
        // program says so (static/guard.js).
        let moment = moment::moment()
            .unwrap_or_else(|| wasm_bindgen::throw_str("there is no randomness any more"));
        let state = State::clone(&self.0.state.borrow());
        let before = (state.notice.clone(), state.store_notice.clone());
        let (state, effects) = update(state, Message { moment, event });
        if (&state.notice, &state.store_notice) != (&before.0, &before.1) {
            self.0.said.set(true);
        }
        self.guard(state.has_unsaved_secrets());
        self.0.state.replace(Rc::new(state));
        for effect in effects {
            self.perform(effect);
        }
    }

    /// Has the browser ask before the page is left, as long as that loses something.
    fn guard(&self, loses: bool) {
        let mut guard = self.0.guard.borrow_mut();
        match (loses, guard.is_some()) {
            (true, false) => *guard = LeavingGuard::start(),
            (false, true) => *guard = None,
            _ => {}
        }
    }

    fn perform(&self, effect: Effect) {
        match effect {
            Effect::OpenWindow { url } => self.open_window(&url),
            Effect::CloseWindow => drop(self.0.window.take()),
            Effect::Navigate { url } => page::navigate(&url),
            Effect::Listen { state } => self.listen(&state),
            Effect::StopListening => drop(self.0.listener.take()),
            Effect::KeepTransaction(transaction) => {
                let stored = transaction.to_stored(&page::here());
                self.write(&Item::Transaction, &stored);
            }
            Effect::Send { ticket, request } => self.send(ticket, request),
            Effect::Abort(ticket) => {
                let controller = self.0.requests.borrow_mut().remove(&ticket);
                if let Some(controller) = controller {
                    controller.abort();
                }
            }
            Effect::ImportKey(id, key) => self.0.keys.import(&id, &key),
            Effect::ForgetKey(id) => self.0.keys.forget(&id),
            Effect::Sign {
                ticket,
                connection,
                input,
            } => self.sign(ticket, connection, input),
            Effect::Wake(millis) => self.wake_after(millis),
            Effect::AskClock(ticket) => self.ask_clock(ticket),
            Effect::AskNetwork(ticket) => self.ask_network(ticket),
            Effect::ListStored => self.list_stored(),
            Effect::SaveStored { connection, text } => self.save_stored(connection, text),
            Effect::RemoveStored(id) => self.remove_stored(id),
            Effect::TellSignOut(id, environment) => {
                if let Some(sign_outs) = self.0.sign_outs.borrow().as_ref() {
                    sign_outs.tell(&id, environment);
                }
            }
            Effect::Write(item, text) => self.write(&item, &text),
            Effect::Remove(item) => self.0.store.remove(&item),
            Effect::Announce(announcement) => (self.0.announce)(&announcement),
            Effect::HandAccess(caller, access) => {
                let hand = self.0.callers.borrow_mut().remove(&caller);
                if let Some(hand) = hand {
                    hand(access);
                }
            }
            Effect::Copy(what, text) => self.copy(what, text),
            Effect::FillSecret(..) | Effect::EmptyPasted => {
                self.0.later.borrow_mut().push(effect);
            }
            Effect::Focus(target) => self.0.focus.set(Some(target)),
        }
    }

    fn queue(&self, event: Event) {
        self.0.queue.borrow_mut().push_back(event);
    }

    fn open_window(&self, url: &str) {
        let runner = self.clone();
        let window = SignInWindow::open(url, move || runner.dispatch(Event::WindowClosed));
        self.queue(Event::WindowOpened(window.is_some()));
        self.0.window.replace(window);
    }

    fn listen(&self, state: &str) {
        let ours = Rc::downgrade(&self.0);
        let is_ours = move |source: &JsValue| {
            ours.upgrade().is_some_and(|inner| {
                let window = inner.window.borrow();
                window.as_ref().is_some_and(|window| window.is(source))
            })
        };
        let runner = self.clone();
        let on_answer = move |query: Secret| runner.dispatch(Event::CallbackArrived(query));
        let listener = Listener::start(state, is_ours, on_answer);
        self.0.listener.replace(listener);
    }

    fn wake_after(&self, millis: u32) {
        let runner = self.clone();
        let alarm = Alarm::set(millis, move || runner.dispatch(Event::Woken));
        self.0.alarm.replace(Some(alarm));
    }

    fn write(&self, item: &Item, text: &Secret) {
        if let Err(fault) = self.0.store.write(item, text) {
            self.queue(Event::StorageFailed(fault));
        }
    }

    fn send(&self, ticket: Ticket, request: HttpRequest) {
        let Ok(controller) = AbortController::new() else {
            return self.queue(Event::Answered(ticket, Err(Lost::Unreachable)));
        };
        self.0
            .requests
            .borrow_mut()
            .insert(ticket, controller.clone());
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let relay = runner.state().options.relay.clone();
            let outcome = http::send(&request, relay.as_deref(), &controller).await;
            let waited_for = runner.0.requests.borrow_mut().remove(&ticket).is_some();
            if waited_for {
                runner.dispatch(Event::Answered(ticket, outcome));
            }
            if !runner.state().is_renewing() {
                runner.0.handover.take();
            }
        });
    }

    fn list_stored(&self) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let list = match runner.0.console.clone() {
                Some(console) => console.list().await,
                None => None,
            };
            runner.dispatch(Event::StoreListed(list));
        });
    }

    fn save_stored(&self, id: ConnectionId, text: Secret) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let done = match runner.0.console.clone() {
                Some(console) => console.save(&text).await,
                None => false,
            };
            runner.dispatch(Event::StoreAnswered(StoreCall::Save, id, done));
        });
    }

    fn remove_stored(&self, id: ConnectionId) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let done = match runner.0.console.clone() {
                Some(console) => console.remove(id.as_str()).await,
                None => false,
            };
            runner.dispatch(Event::StoreAnswered(StoreCall::Remove, id, done));
        });
    }

    fn sign(&self, ticket: Ticket, connection: ConnectionId, input: Secret) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let signature = runner.0.keys.sign(&connection, &input).await;
            runner.dispatch(Event::Signed(ticket, signature));
        });
    }

    /// The callback page is of our own origin and always there.
    fn ask_clock(&self, ticket: Ticket) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let address = runner.state().options.redirect_uri.clone();
            let told = match address {
                Ok(address) => clock::ask(&address).await,
                Err(_) => None,
            };
            runner.dispatch(Event::ClockTold(ticket, told));
        });
    }

    /// The callback page again.
    fn ask_network(&self, ticket: Ticket) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let address = runner.state().options.redirect_uri.clone();
            let there = network::is_there(address.as_deref().unwrap_or_default()).await;
            runner.dispatch(Event::NetworkTold(ticket, there));
        });
    }

    fn copy(&self, what: CopyOf, text: Secret) {
        let runner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let done = clipboard::copy(text.expose()).await;
            runner.dispatch(Event::Copied(what, done));
        });
    }
}
